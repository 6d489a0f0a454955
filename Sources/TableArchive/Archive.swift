/// Format of the compiled tables.
package enum Archive {}
