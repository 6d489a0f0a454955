/// Commands of PowerShell itself that pass objects on or read their properties, under any of their names.
enum KnownCommand: String, Sendable {
    case whereObject = "where-object"
    case forEachObject = "foreach-object"
    case selectObject = "select-object"
    case sortObject = "sort-object"
    case groupObject = "group-object"
    case measureObject = "measure-object"
    case formatList = "format-list"
    case writeOutput = "write-output"
    case teeObject = "tee-object"
    case newObject = "new-object"
    case addMember = "add-member"
    case compareObject = "compare-object"
    /// Writes whole objects.
    case writer
    /// Takes values without looking at their properties, or only their text.
    case sink

    private static let names: [String: KnownCommand] = [
        "where-object": .whereObject, "where": .whereObject, "?": .whereObject,
        "foreach-object": .forEachObject, "foreach": .forEachObject, "%": .forEachObject,
        "select-object": .selectObject, "select": .selectObject,
        "sort-object": .sortObject, "sort": .sortObject,
        "group-object": .groupObject, "group": .groupObject,
        "measure-object": .measureObject, "measure": .measureObject,
        "format-list": .formatList, "fl": .formatList, "format-table": .formatList, "ft": .formatList, "format-wide": .formatList, "fw": .formatList,
        "write-output": .writeOutput, "echo": .writeOutput, "write": .writeOutput,
        "tee-object": .teeObject, "tee": .teeObject,
        "new-object": .newObject, "add-member": .addMember, "compare-object": .compareObject, "diff": .compareObject,
        "export-csv": .writer, "epcsv": .writer, "convertto-csv": .writer, "convertto-json": .writer, "convertto-html": .writer, "convertto-xml": .writer,
        "export-clixml": .writer, "out-gridview": .writer, "ogv": .writer, "out-file": .writer, "out-host": .writer, "oh": .writer, "out-string": .writer,
        "out-default": .writer, "set-content": .writer, "sc": .writer, "add-content": .writer, "ac": .writer, "export-excel": .writer, "get-member": .writer,
        "gm": .writer,
        "out-null": .sink, "write-host": .sink, "write-verbose": .sink, "write-warning": .sink, "write-error": .sink, "write-debug": .sink,
        "write-information": .sink, "write-progress": .sink, "start-sleep": .sink, "sleep": .sink, "test-path": .sink, "join-path": .sink, "get-date": .sink,
        "remove-variable": .sink, "clear-variable": .sink, "clear-host": .sink, "cls": .sink, "read-host": .sink,
        "import-module": .sink, "get-module": .sink, "install-module": .sink, "send-mailmessage": .sink, "new-item": .sink,
    ]

    /// The command that a name or alias means; nil for any other.
    init?(name: String) {
        guard let found = Self.names[name.lowercased()] else { return nil }
        self = found
    }
}
