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
}

struct AuditVerify: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify",
        abstract: "Finds rows of the audit that were changed, removed, added or moved.",
        discussion: """
            Online and without changing anything. With --against, the chain must also run through \
            the signed heads of a file that `patron audit checkpoints` wrote and that was kept on \
            another host: that finds an end that was cut off, too. Exit code 1 where something is \
            broken.
            """)

    @OptionGroup var options: StackOptions

    @Option(help: "Id of one merchant; all of them where it is not given.")
    var merchant: String?

    @Option(help: "File of checkpoints.")
    var against: String?

    func run() async throws {
        try await reportingErrors("audit verify") {
            let member = try Import.client(try StackStatus.read(in: options.stack), "member")
            let known = try against.map(Self.checkpoints) ?? []
            let broken = try await OperatorCall.report(
                MemberV1.Audit.Client(member).verify(
                    .init(merchantId: merchant ?? "", known: known),
                    OperatorCall.options(timeout: .seconds(3_600))))
            await member.close()
            say(broken == 0 ? "The audit is whole." : "\(broken) checks failed.")
            if broken > 0 { throw ExitCode(1) }
        }
    }

    /// The newest of the file: as many as one call takes.
    private static func checkpoints(_ path: String) throws -> [MemberV1.AuditCheckpoint] {
        guard let text = try? String(contentsOf: URL(filePath: path), encoding: .utf8) else {
            throw StackError("\(path) cannot be read", mend: "write it by patron audit checkpoints")
        }
        let lines = text.split(separator: "\n")
        return try lines.suffix(1_000).map {
            try MemberV1.AuditCheckpoint(json: Array($0.utf8))
        }
    }
}

struct AuditCheckpoints: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "checkpoints",
        abstract: "Writes the signed heads of the audit, a line each, to be kept on another host.")

    @OptionGroup var options: StackOptions

    func run() async throws {
        try await reportingErrors("audit checkpoints") {
            let member = try Import.client(try StackStatus.read(in: options.stack), "member")
            let stream = try await MemberV1.Audit.Client(member).listCheckpoints(
                .init(), OperatorCall.options(timeout: .seconds(60)))
            for try await checkpoint in stream {
                say(String(decoding: try checkpoint.json(), as: UTF8.self))
            }
            await member.close()
        }
    }
}
