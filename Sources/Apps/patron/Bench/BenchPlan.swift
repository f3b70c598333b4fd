import Foundation
import Logging
import PointsService
import ServiceKit
import Stack

/// The rows, in the order of docs/performance.md: wire, ledger, gateway, memory.
struct BenchPlan: Sendable {
    let seconds: Int
    let repetitions: Int
    let only: String?
    let directory: StackDirectory

    private static func distinctEarns(_ callers: Int) -> String {
        "earns, \(callers) callers, distinct members"
    }
    private static let hotEarns = "earns, 64 callers, one hot member"
    private static let reads = "GET /v1/me/points, 64 connections"
    private static let orders = "POST /v1/orders, distinct members"

    private static let logger: Logger = {
        var logger = Logger(label: "bench")
        logger.logLevel = .error
        return logger
    }()

    func run() async throws -> BenchReport {
        var report = BenchReport(
            commit: try await BenchTools.output("git", ["rev-parse", "--short", "HEAD"])
                .trimmingCharacters(in: .whitespacesAndNewlines),
            date: String(Date.now.ISO8601Format().prefix(10)),
            machine: "\(ProcessInfo.processInfo.processorCount) cores", seconds: seconds,
            repetitions: repetitions, rows: [], memoryMiB: [:])
        if wanted("RPC") {
            let bench = RPCBench(seconds: seconds, repetitions: repetitions)
            report.rows += try await bench.rows { name, ours, theirs in
                try await row(
                    name, unit: "calls/s", against: "Go's ttrpc server", atLeast: 1.0, aim: 1.3,
                    ours: ours, theirs: theirs)
            }
        }
        try await withStack { status in
            // With its cap a hot member would soon earn 0, and write less than pgbench does.
            try await owner(of: status).withPool(.points) {
                try await PointsDemo.loadUncapped($0)
            }
            report.memoryMiB = status.services.mapValues { BenchTools.residentMiB($0.pid) }
            let load = try BenchLoad(status: status, logger: Self.logger)
            progress("making \(PgbenchEarn.members) members")
            let members = try await load.makeMembers(PgbenchEarn.members)
            if wanted(Self.distinctEarns(64)) || wanted(Self.distinctEarns(256))
                || wanted(Self.hotEarns)
            {
                report.rows += try await earnRows(status, load, members)
            }
            if wanted(Self.reads) || wanted(Self.orders) {
                report.rows += try await httpRows(status, members)
            }
        }
        return report
    }

    private func owner(of status: StackStatus) -> Provisioning {
        Provisioning(
            owner: .init(
                host: status.postgres.socket, port: status.postgres.port, user: LocalPostgres.owner),
            passwords: { _ in "" }, logger: Self.logger, say: { _ in })
    }

    private func progress(_ text: String) { say("· \(text)") }

    private func wanted(_ name: String) -> Bool { only.map { name.contains($0) } ?? true }

    /// The ratio of two things measured one after the other, again and again; the medians count.
    private func row(
        _ name: String, unit: String, against: String, atLeast: Double, aim: Double,
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
            against: "\(against) \(BenchReport.grouped(other))", ratio: ratio, atLeast: atLeast,
            aim: aim)
    }

    private func earnRows(
        _ status: StackStatus, _ load: BenchLoad, _ members: [String]
    ) async throws -> [BenchReport.Row] {
        let pgbench = try await PgbenchEarn(
            status: status, seconds: seconds, owner: owner(of: status))
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
            let pgbench = try await PgbenchEarn(
                status: status, seconds: seconds, owner: owner(of: status))
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

    private func withStack(_ body: (StackStatus) async throws -> Void) async throws {
        progress("starting a stack in \(directory.root.path)")
        try await BenchProcess.patron(
            ["up", "--directory", directory.root.path, "--listen", "127.0.0.1:0"]
        ) {
            let deadline = ContinuousClock.now + .seconds(120)
            while (try? StackStatus.read(in: directory)) == nil {
                guard ContinuousClock.now < deadline else {
                    throw StackError("the bench's stack does not start", mend: "read its logs")
                }
                try await Task.sleep(for: .milliseconds(100))
            }
            try await body(StackStatus.read(in: directory))
        }
    }
}
