import ArgumentParser
import Foundation
import ServiceKit
import Stack

struct Status: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Shows the running stack.")

    @OptionGroup var options: StackOptions

    @Flag(help: "For a program: addresses, process ids, and the sandbox merchant's keys.")
    var json = false

    func run() async throws {
        try await reportingErrors("status") {
            let status = try StackStatus.read(in: options.stack)
            print(json ? String(decoding: try status.json(), as: UTF8.self) : Self.table(status))
        }
    }

    private static func table(_ status: StackStatus) -> String {
        var rows = [["", "address", "admin", "pid"]]
        rows.append([
            "gateway", status.gateway, status.services["gateway"]?.admin ?? "",
            "\(status.services["gateway"]?.pid ?? 0)",
        ])
        for name in ServiceName.withDatabase {
            guard let service = status.services[name.rawValue] else { continue }
            rows.append([name.rawValue, service.address ?? "", service.admin, "\(service.pid)"])
        }
        rows.append([
            "postgres", "\(status.postgres.socket):\(status.postgres.port)", "",
            "\(status.postgres.pid)",
        ])
        rows.append(["redis", "127.0.0.1:\(status.redis.port)", "", "\(status.redis.pid)"])
        let widths = (0..<4).map { column in rows.map { $0[column].count }.max() ?? 0 }
        return rows.map { row in
            zip(row, widths).map { $0.padding(toLength: $1, withPad: " ", startingAt: 0) }
                .joined(separator: "  ")
        }.joined(separator: "\n")
    }
}
