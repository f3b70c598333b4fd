import ArgumentParser
import Foundation
import Logging
import Stack

/// Calls per second of our RPC server and of Go's, under the same Go client.
struct RPCBench {
    let seconds: Int
    let repetitions: Int

    /// Where `bench/go/build` leaves the Go programs.
    static let programs = ".build/interop"

    func rows(
        measure: (
            _ name: String, _ ours: () async throws -> Double, _ theirs: () async throws -> Double
        ) async throws -> BenchReport.Row
    ) async throws -> [BenchReport.Row] {
        var rows: [BenchReport.Row] = []
        let ourPort = try FreePort.choose()
        let goPort = try FreePort.choose()
        try await BenchProcess.patron(["bench", "echo", "--port", "\(ourPort)"]) {
            try await BenchProcess.program(
                Self.programs + "/bench-server", ["-address", "127.0.0.1:\(goPort)"]
            ) {
                try await BenchProcess.waitUntilListens(ourPort)
                try await BenchProcess.waitUntilListens(goPort)
                for inFlight in [1, 16, 64, 256] {
                    rows.append(
                        try await measure(
                            "RPC calls, \(inFlight) in flight",
                            { try await calls(ourPort, inFlight) },
                            { try await calls(goPort, inFlight) }))
                }
            }
        }
        return rows
    }

    private func calls(_ port: Int, _ inFlight: Int) async throws -> Double {
        let text = try await BenchTools.output(
            Self.programs + "/bench-client",
            ["-address", "127.0.0.1:\(port)", "-inflight", "\(inFlight)", "-seconds", "\(seconds)"])
        guard let found = text.firstMatch(of: /([\d.]+)/), let rate = Double(found.1) else {
            throw StackError("bench-client printed no rate: \(text)", mend: "run it by hand")
        }
        return rate
    }
}

/// The server that the Go client calls.
struct BenchEcho: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "echo", abstract: "Serves the RPC measurement's echo.", shouldDisplay: false)

    @Option var port: Int

    func run() async throws {
        var logger = Logger(label: "echo")
        logger.logLevel = .error
        try await EchoServer.run(host: "127.0.0.1", port: port, logger: logger) { _ in }
    }
}
