import Foundation
import Migration
import Reporting

/// A script with its plan.
typealias PlannedScript = (input: ScriptInput, plan: FilePlan)

/// Writes migrated copies and the reports beside them, and loses nothing that somebody else wrote.
struct CopyWriter {
    static let reportName = "migration-report.json"

    let layout: OutputLayout
    /// Replaces what is there, whoever wrote it - but never an original.
    let overwrites: Bool

    /// Refuses before anything is written when a copy would take the place of an original or of somebody's work.
    ///
    /// A file of an earlier run may be replaced when it is still as that run wrote it, which the report of that run shows.
    func check(_ scripts: [PlannedScript]) throws(UsageError) {
        try refuseOriginals(scripts)
        guard !overwrites else { return }
        var conflicts: [String] = []
        for (folder, scripts) in byFolder(scripts) {
            let report = folder + "/" + Self.reportName
            var earlier: WrittenCopies?
            if FilePlace(report) != nil {
                earlier = (try? ScriptFile.read(report)).flatMap(WrittenCopies.init)
                if earlier == nil { conflicts.append(report) }
            }
            for (input, plan) in scripts {
                let path = layout.path(of: input)
                guard FilePlace(path) != nil || FilePlace.isLink(path) else { continue }
                // What cannot be read is not ours either.
                let present = try? ScriptFile.read(path)
                guard present != plan.output else { continue }
                let fingerprint = present.map(WrittenCopies.fingerprint(of:))
                if fingerprint == nil || earlier?.fingerprints[layout.pathInFolder(of: input)] != fingerprint { conflicts.append(path) }
            }
        }
        guard let first = conflicts.min() else { return }
        throw UsageError(
            message: "\(first)\(conflicts.count > 1 ? " and \(conflicts.count - 1) more" : "") would be replaced and did not come from msol2graph as it is; "
                + "nothing was written. Give --overwrite to replace, or another --output folder.", isAboutSyntax: false)
    }

    private func refuseOriginals(_ scripts: [PlannedScript]) throws(UsageError) {
        var originals: [FilePlace.Identity: String] = [:]
        var paths: [String: String] = [:]
        for (input, _) in scripts {
            if let identity = FilePlace(input.path)?.identity { originals[identity] = input.path }
            paths[FilePlace.resolved(input.path)] = input.path
        }
        for (input, _) in scripts {
            let path = layout.path(of: input)
            guard let place = FilePlace(path) else { continue }
            guard let original = place.identity.flatMap({ originals[$0] }) ?? paths[FilePlace.resolved(path)] else { continue }
            throw UsageError(
                message: "the copy of \(input.path) would take the place of the original \(original); nothing was written. "
                    + "Give another --output folder, or --in-place to rewrite the originals.", isAboutSyntax: false)
        }
    }

    /// Writes the copies, then one report a folder.
    ///
    /// - Parameter problems: what could not be read; goes into the reports.
    /// - Returns: what could not be written.
    func write(_ scripts: [PlannedScript], problems: [FileProblem]) -> [FileProblem] {
        var failures: [FileProblem] = []
        var unplaced = problems
        for (folder, scripts) in byFolder(scripts) {
            var written: [String: JSONReport.Copy] = [:]
            var failed: [FileProblem] = []
            for (input, plan) in scripts {
                let path = layout.path(of: input)
                do throws(FileProblem) {
                    try ScriptFile.write(plan.output, to: path, like: input.path)
                    let copy = layout.pathInFolder(of: input)
                    written[plan.path] = JSONReport.Copy(path: copy, fingerprint: WrittenCopies.fingerprint(of: plan.output))
                } catch {
                    failed.append(error)
                }
            }
            let roots = Set(scripts.map(\.input.root))
            let own = unplaced.filter { problem in
                layout.output != nil || roots.contains { problem.path == $0 || problem.path.hasPrefix(FilePlace.withoutSlash($0) + "/") }
            }
            unplaced.removeAll { own.contains($0) }
            let report = JSONReport(
                plans: scripts.map(\.plan), problems: (own + failed).map { ($0.path, $0.reason) }, version: CommandLineTool.version, copies: written)
            do throws(FileProblem) {
                try ScriptFile.write(report.encoded(), to: folder + "/" + Self.reportName)
            } catch {
                failed.append(error)
            }
            failures += failed
        }
        return failures
    }

    /// The folders that get a report, sorted, with the scripts that each report is about.
    func byFolder(_ scripts: [PlannedScript]) -> [(folder: String, scripts: [PlannedScript])] {
        Dictionary(grouping: scripts) { layout.reportFolder(of: $0.input) }.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }
}

/// What the report of an earlier run says it wrote.
struct WrittenCopies {
    /// By path below the folder of the report.
    let fingerprints: [String: String]

    /// Nothing when the bytes are no report of this program.
    init?(report bytes: [UInt8]) {
        struct Report: Decodable {
            struct Tool: Decodable { let name: String }
            struct File: Decodable { let copy: JSONReport.Copy? }
            let tool: Tool
            let files: [File]
        }
        guard let report = try? JSONDecoder().decode(Report.self, from: Data(bytes)), report.tool.name == JSONReport.toolName else { return nil }
        fingerprints = Dictionary(report.files.compactMap(\.copy).map { ($0.path, $0.fingerprint) }) { first, _ in first }
    }

    /// FNV-1a over the bytes and their number: enough to see that somebody has edited a file.
    static func fingerprint(of bytes: [UInt8]) -> String {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        return "fnv1a64:" + String(hash, radix: 16) + ":" + String(bytes.count)
    }
}
