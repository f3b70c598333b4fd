import ArgumentParser
import Foundation
import Logging
import Messages
import Primitives
import ServiceKit
import Stack
import TTRPC

struct Export: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Writes files for other people.", subcommands: [ExportAccounts.self])
}

struct ExportAccounts: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "accounts",
        abstract: "Members' accounts by day, for the accountant: opening, movements, closing.",
        discussion: """
            CSV, with the SHA-256 of all lines before it as the last line. A day that is over is \
            always written the same. Without --output it goes to standard output.
            """)

    @OptionGroup var options: StackOptions

    @Option(help: "Merchant whose members they are.")
    var merchant = Demo.merchant

    @Option(help: "First business date, YYYY-MM-DD.")
    var from: String

    @Option(help: "Last business date, YYYY-MM-DD.")
    var to: String

    @Option(help: "File to write; it is there only when it is whole.")
    var output: String?

    func run() async throws {
        try await reportingErrors("export") {
            guard let merchant = UUIDv7(merchant) else {
                throw StackError("\(self.merchant) is no id of a merchant", mend: "give a UUID")
            }
            let points = try Import.client(try StackStatus.read(in: options.stack), "points")
            var metadata = Metadata()
            Principal(kind: .staff, merchant: merchant, subject: "patron", role: "owner")
                .write(to: &metadata)
            let stream = try await PointsV1.Accounts.Client(points).export(
                .init(from: from, to: to), .timeout(.seconds(300), metadata: metadata))
            var text = ""
            for try await line in stream { text += line.line + "\n" }
            await points.close()
            guard let output else {
                print(text, terminator: "")
                return
            }
            try text.write(to: URL(filePath: output), atomically: true, encoding: .utf8)
            say("\(output): \(text.utf8.count) bytes")
        }
    }
}
