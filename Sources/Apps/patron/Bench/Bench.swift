import ArgumentParser
import Foundation
import Stack

/// Measures every speed row: each a ratio of two things measured in the same run, but for one that
/// has a limit of its own.
struct Bench: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Measures the speed rows on a private stack; use a release build.",
        subcommands: [BenchRun.self, BenchBaseline.self, BenchEcho.self],
        defaultSubcommand: BenchRun.self)
}

struct BenchRun: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "run", abstract: "Starts a stack of its own and measures.")

    @Option(help: "Folder of the bench's stack, kept between runs.")
    var directory = ".bench/stack"

    @Option(help: "Folder of a stack whose records are thrown away before each run.")
    var fresh = ".bench/fresh"

    @Option(help: "Folder with 20 000 000 entries: loaded once, 16 GB, kept between runs.")
    var large = ".bench/large"

    @Option(help: "Seconds of each measurement.")
    var seconds = 4

    @Option(help: "Repetitions; the median counts.")
    var repetitions = 3

    @Option(help: "Only rows whose name contains this.")
    var only: String?

    func run() async throws {
        try await reportingErrors("bench") {
            let plan = BenchPlan(
                seconds: seconds, repetitions: repetitions, only: only,
                directory: StackDirectory(root: URL(filePath: directory)),
                fresh: StackDirectory(root: URL(filePath: fresh)),
                large: StackDirectory(root: URL(filePath: large)))
            let report = try await plan.run()
            try report.write(to: URL(filePath: ".bench/latest.json"))
            print("\n" + report.table)
            if only == nil { try report.publish(in: URL(filePath: "docs/performance.md")) }
        }
    }
}
