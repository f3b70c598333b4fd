import ArgumentParser
import Foundation
import Messages
import Primitives
import ServiceKit
import Stack
import TTRPC

struct Erasures: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Members whose data was destroyed, and must be again after a restore.",
        subcommands: [ErasuresList.self, ErasuresApply.self])
}

struct ErasuresList: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "Writes every erasure, a line each: pseudonyms and times, to be kept elsewhere.")

    @OptionGroup var options: StackOptions

    func run() async throws {
        try await reportingErrors("erasures list") {
            let member = try Import.client(try StackStatus.read(in: options.stack), "member")
            let stream = try await MemberV1.Deregistrations.Client(member).listErasures(
                .init(), OperatorCall.options(timeout: .seconds(60)))
            for try await erasure in stream {
                say(String(decoding: try erasure.json(), as: UTF8.self))
            }
            await member.close()
        }
    }
}

struct ErasuresApply: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "apply",
        abstract: "Destroys again what a restored backup has brought back.",
        discussion: """
            Reads the journal of erasures (setting erasures.journal of member-service), or what \
            `patron erasures list` wrote. Run it after every restore, before traffic opens. \
            Repeated, it has no effect.
            """)

    private static let piece = 500

    @OptionGroup var options: StackOptions

    @Argument(help: "The journal.")
    var file: String

    func run() async throws {
        try await reportingErrors("erasures apply") {
            guard let text = try? String(contentsOf: URL(filePath: file), encoding: .utf8) else {
                throw StackError("\(file) cannot be read", mend: "give the journal's path")
            }
            let erasures = try text.split(separator: "\n").map {
                try MemberV1.Erasure(json: Array($0.utf8))
            }
            let member = try Import.client(try StackStatus.read(in: options.stack), "member")
            let client = MemberV1.Deregistrations.Client(member)
            var total = MemberV1.ApplyErasuresReply()
            for start in stride(from: 0, to: erasures.count, by: Self.piece) {
                let page = erasures[start..<min(start + Self.piece, erasures.count)]
                let reply = try await client.applyErasures(
                    .init(erasures: Array(page)), OperatorCall.options(timeout: .seconds(60)))
                total.erased += reply.erased
                total.alreadyErased += reply.alreadyErased
                total.unknown += reply.unknown
            }
            await member.close()
            say(
                "erased \(total.erased), already \(total.alreadyErased), unknown \(total.unknown)")
        }
    }
}
