import Foundation
import Stack

/// The rows, in the order of docs/performance.md: wire, ledger, gateway, checkout, books of all
/// sizes, search, memory.
struct BenchPlan: Sendable {
    let seconds: Int
    let repetitions: Int
    let only: String?
    /// Of the stack that is kept between runs, as members and orders of earlier ones are.
    let directory: StackDirectory
    /// Of the one that begins each run without records.
    let fresh: StackDirectory
    /// Of the one that is loaded once.
    let large: StackDirectory

    private static func distinctEarns(_ callers: Int) -> String {
        "earns, \(callers) callers, distinct members"
    }
    private static let hotEarns = "earns, 64 callers, one hot member"
    private static let mixed = "mixed 60/25/10/5, 64 callers"
    private static let reads = "GET /v1/me/points, 64 connections"
    private static let orders = "POST /v1/orders, distinct members"

    func run() async throws -> BenchReport {
        var report = BenchReport(
            commit: try await BenchTools.output("git", ["rev-parse", "--short", "HEAD"])
                .trimmingCharacters(in: .whitespacesAndNewlines),
            date: String(Date.now.ISO8601Format().prefix(10)),
            machine: "\(ProcessInfo.processInfo.processorCount) cores", seconds: seconds,
            repetitions: repetitions, rows: [], notes: [], memoryMiB: [:])
        // First, since it may find too little space.
        if wanted(ScaleRow.name) { try await largeFolder.prepare() }
        if wanted("RPC") {
            let bench = RPCBench(seconds: seconds, repetitions: repetitions)
            report.rows += try await bench.rows { name, ours, theirs in
                try await row(
                    name, unit: "calls/s", against: "Go's ttrpc server", atLeast: 1.0, aim: 1.3,
                    ours: ours, theirs: theirs)
            }
        }
        let earns = [Self.distinctEarns(64), Self.distinctEarns(256), Self.hotEarns]
        if wantsAny(earns + [Self.mixed, Self.reads, Self.orders]) {
            try await BenchStack(directory: directory).run { status in
                try await BenchDatabase(status).loadRules()
                report.memoryMiB = status.services.mapValues { BenchTools.residentMiB($0.pid) }
                let load = try BenchLoad(status: status, logger: BenchDatabase.logger)
                progress("making \(PgbenchEarn.members) members")
                let members = try await load.makeMembers(PgbenchEarn.members)
                if wantsAny(earns) { report.rows += try await earnRows(status, load, members) }
                if wanted(Self.mixed) {
                    let mixed = try await mixedRow(status, MixedLoad(load: load, members: members))
                    report.add(mixed.row, mixed.note)
                }
                if wantsAny([Self.reads, Self.orders]) {
                    report.rows += try await httpRows(status, members)
                }
            }
        }
        for measured in try await checkoutRows() { report.add(measured.row, measured.note) }
        for measured in try await bookRows() { report.add(measured.row, measured.note) }
        for measured in try await searchRows() { report.add(measured.row, measured.note) }
        return report
    }

    var largeFolder: LargeFolder { LargeFolder(stack: BenchStack(directory: large)) }

    func progress(_ text: String) { say("· \(text)") }

    func wanted(_ name: String) -> Bool { only.map { name.contains($0) } ?? true }

    func wantsAny(_ names: [String]) -> Bool { names.contains(where: wanted) }

    /// The ratio of two things measured one after the other, again and again; the medians count.
    func row(
        _ name: String, unit: String, against: String, atLeast: Double, aim: Double? = nil,
        ours: () async throws -> Double, theirs: () async throws -> Double
    ) async throws -> BenchReport.Row {
        var values: [Double] = []
        var others: [Double] = []
        for _ in 0..<repetitions {
            others.append(try await theirs())
            values.append(try await ours())
        }
        let value = BenchReport.median(values)
        let other = BenchReport.median(others)
        let ratio = BenchReport.median(zip(values, others).map { $0 / $1 })
        progress(
            "\(name): \(BenchReport.grouped(value)) \(unit), \(BenchReport.fixed(ratio)) of \(against)"
        )
        return .init(
            name: name, value: value, unit: unit,
            against: "\(against) \(BenchReport.grouped(other))", ratio: ratio, limit: atLeast,
            aim: aim)
    }

    private func earnRows(
        _ status: StackStatus, _ load: BenchLoad, _ members: [String]
    ) async throws -> [BenchReport.Row] {
        let pgbench = try await PgbenchEarn(status: status, seconds: seconds)
        // pgbench's accounts are there from the start; a member's is made at her first earn.
        progress("warming up")
        _ = try await load.earns(callers: 256, seconds: 2 * seconds, members: members)
        var rows: [BenchReport.Row] = []
        for (callers, atLeast, aim) in [(64, 1.5, 2.5), (256, 2.5, 4.0)]
        where wanted(Self.distinctEarns(callers)) {
            rows.append(
                try await row(
                    Self.distinctEarns(callers), unit: "earns/s",
                    against: "pgbench, 16 clients", atLeast: atLeast, aim: aim,
                    ours: {
                        try await load.earns(callers: callers, seconds: seconds, members: members)
                    }, theirs: { try await pgbench.distinct() }))
        }
        guard wanted(Self.hotEarns) else { return rows }
        rows.append(
            try await row(
                Self.hotEarns, unit: "earns/s",
                against: "pgbench, 16 clients, one hot row", atLeast: 10, aim: 20,
                ours: {
                    try await load.earns(callers: 64, seconds: seconds, members: [members[0]])
                }, theirs: { try await pgbench.hot() }))
        return rows
    }

    /// Of everything that the ledger does, as much as pgbench does of earns alone.
    private func mixedRow(
        _ status: StackStatus, _ load: MixedLoad
    ) async throws -> (row: BenchReport.Row, note: String) {
        let pgbench = try await PgbenchEarn(status: status, seconds: seconds)
        progress("preparing \(load.members.count) members")
        try await load.prepare()
        var done = 0
        var refused = 0
        let measured = try await row(
            Self.mixed, unit: "operations/s", against: "pgbench's earns, 16 clients", atLeast: 1.2,
            aim: 2.0,
            ours: {
                let outcome = try await load.run(callers: 64, seconds: seconds)
                done += outcome.done
                refused += outcome.refused
                return outcome.perSecond
            }, theirs: { try await pgbench.distinct() })
        guard refused * 100 < done else {
            throw StackError(
                "\(refused) of \(done + refused) operations were refused for want of points",
                mend: "measure on a new folder")
        }
        return (
            measured,
            "Mixed: earns, spends, holds with their captures (two calls, counted once), grants taken "
                + "back; \(done) acknowledged, \(refused) refused for want of points."
        )
    }

    private func httpRows(
        _ status: StackStatus, _ members: [String]
    ) async throws -> [BenchReport.Row] {
        let http = BenchHTTP(status: status, folder: directory.root)
        var rows: [BenchReport.Row] = []
        if wanted(Self.reads) {
            let script = try http.reads(tokens: try await http.tokens(64))
            let port = try FreePort.choose()
            try await BenchProcess.patron(["bench", "baseline", "--port", "\(port)"]) {
                try await BenchProcess.waitUntilListens(port)
                rows.append(
                    try await row(
                        Self.reads, unit: "requests/s",
                        against: "a bare Hummingbird route", atLeast: 0.4, aim: 0.6,
                        ours: {
                            try await BenchTools.wrk(
                                status.gateway + "/v1/me/points", connections: 64,
                                seconds: seconds, script: script)
                        },
                        theirs: {
                            try await BenchTools.wrk(
                                "http://127.0.0.1:\(port)/v1/me/points", connections: 64,
                                seconds: seconds)
                        }))
            }
        }
        if wanted(Self.orders) {
            let pgbench = try await PgbenchEarn(status: status, seconds: seconds)
            rows.append(
                try await row(
                    Self.orders, unit: "orders/s",
                    against: "pgbench, 16 clients", atLeast: 0.5, aim: 1.0,
                    ours: {
                        let script = try http.orders(12_000 * seconds, members: members)
                        return try await BenchTools.wrk(
                            status.gateway + "/v1/orders", connections: 64, seconds: seconds,
                            script: script)
                    }, theirs: { try await pgbench.distinct() }))
        }
        return rows
    }
}
