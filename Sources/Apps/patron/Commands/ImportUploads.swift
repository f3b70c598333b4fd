import ArgumentParser
import Foundation
import Messages
import Primitives
import Stack

/// What files have in common that go as uploads.
struct UploadFileOptions: ParsableArguments {
    @OptionGroup var options: StackOptions

    @Option(help: "Merchant whose they are.")
    var merchant = Demo.merchant

    @Flag(
        name: [.customLong("check"), .customLong("dry-run")], help: "Check the file only.")
    var check = false

    @OptionGroup var leniency: LeniencyOptions

    @Argument(help: "The CSV file.")
    var file: String

    fileprivate func take(_ kind: UploadedFile.Kind, codes: PromoCodeOptions? = nil) async throws {
        try await reportingErrors("import") {
            let passage = UploadPassage(
                stack: options.stack, merchant: merchant, file: file, kind: kind)
            guard leniency.skipInvalid, !check else {
                return try await passage.take(codes: codes, checking: check)
            }
            try await passage.takeValid(codes: codes, rejects: leniency.rejects(of: file))
        }
    }
}

/// What becomes of rows that are wrong.
struct LeniencyOptions: ParsableArguments {
    @Flag(
        help: """
            Take over the rows that are right, although others are wrong: those are written to a \
            file of their own, to be mended.
            """)
    var skipInvalid = false

    @Option(help: "That file; FILE.rejected.csv where it is not given.")
    var rejected: String?

    func rejects(of file: String) -> RejectFile {
        RejectFile(path: rejected ?? file + ".rejected.csv")
    }
}

/// What promo codes are for.
struct PromoCodeOptions: ParsableArguments {
    @Option(help: "Promo codes: id of the template that they make apply.")
    var template: String?

    @Option(help: "Promo codes: name of their batch.")
    var name: String?

    @Option(help: "Promo codes: from when on they apply, such as 2026-05-01T00:00:00+08:00.")
    var from: String?

    @Option(help: "Promo codes: until when, exclusive.")
    var until: String?

    func message() throws -> MarketingV1.UploadedPromoCodes {
        guard let template, UUIDv7(template) != nil else {
            throw StackError("promo codes need --template", mend: "give the template's id")
        }
        return try MarketingV1.UploadedPromoCodes(
            templateId: template, from: Self.instant(from, "--from"),
            until: Self.instant(until, "--until"))
    }

    func batchName() throws -> String {
        guard let name, !name.isEmpty else {
            throw StackError("promo codes need --name", mend: "give the batch a name")
        }
        return name
    }

    private static func instant(_ text: String?, _ option: String) throws -> Instant? {
        guard let text else { return nil }
        guard let instant = Instant(rfc3339: text) else {
            throw StackError(
                "\(option) is no instant", mend: "give one such as 2026-05-01T00:00:00+08:00")
        }
        return instant
    }
}

private let usual = """
    The service works the file off by itself, at most 100 MiB. Every row is looked at before any \
    is taken over; while one is wrong, nothing is, unless --skip-invalid says otherwise. Killed at \
    any moment, it is simply started again; repeated, it has no effect. It ends with a comparison of \
    what the file and the books say, and with exit code 1 where they differ. docs/operations.md has \
    the columns.
    """

struct ImportItems: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "items", abstract: "Items with their prices.", discussion: usual)

    @OptionGroup var file: UploadFileOptions

    func run() async throws { try await file.take(.items) }
}

struct ImportOrders: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "orders",
        abstract: "Orders of another system, a row a line of an order.", discussion: usual)

    @OptionGroup var file: UploadFileOptions

    func run() async throws { try await file.take(.orders) }
}

struct ImportPromoCodes: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "promo-codes", abstract: "Promo codes that exist already, as a batch.",
        discussion: usual)

    @OptionGroup var file: UploadFileOptions
    @OptionGroup var codes: PromoCodeOptions

    func run() async throws { try await file.take(.promoCodes, codes: codes) }
}
