import ArgumentParser
import Foundation
import Messages
import Primitives
import ServiceKit
import Stack
import TTRPC

struct Audit: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "The audit, and the proof that nothing of it was changed.",
        subcommands: [AuditVerify.self, AuditCheckpoints.self])

    /// Who keeps an audit, in the order in which they are asked.
    static let services: [ServiceName] = [.member, .points, .marketing]

    /// - Returns: how many checks found something.
    static func verify(
        _ service: ServiceName, on channel: any RPCChannel, _ request: PatronV1.VerifyAuditRequest,
        _ call: CallOptions
    ) async throws -> Int {
        switch service {
        case .member:
            try await OperatorCall.report(MemberV1.Audit.Client(channel).verify(request, call))
        case .points:
            try await OperatorCall.report(
                PointsV1.LedgerAudit.Client(channel).verify(request, call))
        case .marketing:
            try await OperatorCall.report(
                MarketingV1.OfferAudit.Client(channel).verify(request, call))
        case .analytics, .gateway: 0
        }
    }

    fileprivate static func checkpoints(
        of service: ServiceName, on channel: any RPCChannel, _ call: CallOptions
    ) async throws -> MessageStream<PatronV1.AuditCheckpoint>? {
        let request = PatronV1.ListAuditCheckpointsRequest()
        return switch service {
        case .member: try await MemberV1.Audit.Client(channel).listCheckpoints(request, call)
        case .points:
            try await PointsV1.LedgerAudit.Client(channel).listCheckpoints(request, call)
        case .marketing:
            try await MarketingV1.OfferAudit.Client(channel).listCheckpoints(request, call)
        case .analytics, .gateway: nil
        }
    }
}

struct AuditVerify: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify",
        abstract: "Finds rows of the audits that were changed, removed, added or moved.",
        discussion: """
            Online and without changing anything, of every service that keeps one. With --against, \
            the chains must also run through the signed heads of a file that \
            `patron audit checkpoints` wrote and that was kept on another host: that finds an end \
            that was cut off, too. Exit code 1 where something is broken.
            """)

    @OptionGroup var options: StackOptions

    @Option(help: "Id of one merchant; all of them where it is not given.")
    var merchant: String?

    @Option(help: "File of checkpoints.")
    var against: String?

    func run() async throws {
        try await reportingErrors("audit verify") {
            let status = try StackStatus.read(in: options.stack)
            let known = try against.map(Self.checkpoints) ?? [:]
            var broken = 0
            for service in Audit.services {
                say("Audit of \(service.rawValue):")
                let channel = try Import.client(status, service.rawValue)
                broken += try await Audit.verify(
                    service, on: channel,
                    .init(merchantId: merchant ?? "", known: known[service.rawValue] ?? []),
                    OperatorCall.options(timeout: .seconds(3_600)))
                await channel.close()
            }
            say(broken == 0 ? "The audit is whole." : "\(broken) checks failed.")
            if broken > 0 { throw ExitCode(1) }
        }
    }

    /// The newest of the file by service: as many of each as one call takes. A line without a
    /// service is of the time when member-service alone kept an audit.
    private static func checkpoints(
        _ path: String
    ) throws -> [String: [PatronV1.AuditCheckpoint]] {
        guard let text = try? String(contentsOf: URL(filePath: path), encoding: .utf8) else {
            throw StackError("\(path) cannot be read", mend: "write it by patron audit checkpoints")
        }
        let all = try text.split(separator: "\n").map {
            try PatronV1.AuditCheckpoint(json: Array($0.utf8))
        }
        return Dictionary(grouping: all) {
            $0.service.isEmpty ? ServiceName.member.rawValue : $0.service
        }.mapValues { $0.suffix(1_000) }
    }
}

struct AuditCheckpoints: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "checkpoints",
        abstract: "Writes the signed heads of the audits, a line each, to be kept on another host.")

    @OptionGroup var options: StackOptions

    func run() async throws {
        try await reportingErrors("audit checkpoints") {
            let status = try StackStatus.read(in: options.stack)
            for service in Audit.services {
                let channel = try Import.client(status, service.rawValue)
                let heads = try await Audit.checkpoints(
                    of: service, on: channel, OperatorCall.options(timeout: .seconds(60)))
                if let heads {
                    for try await checkpoint in heads {
                        say(String(decoding: try checkpoint.json(), as: UTF8.self))
                    }
                }
                await channel.close()
            }
        }
    }
}
