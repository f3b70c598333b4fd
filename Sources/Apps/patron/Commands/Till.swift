import ArgumentParser
import Foundation
import OfflineTokens
import Primitives
import ServiceKit
import Stack

struct Till: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "A small till: rings up with and without the network. 收银",
        discussion: """
            Without the network it verifies members' offline codes and coupons by the merchant's \
            public keys, writes what it sold into a journal, and uploads it later.
              patron till keys
              patron till ring --item latte:2:28.00 --member 6288000000000008
              patron till ring --item latte:2:28.00 --member PO1.… --stored-value 20.00 --offline
              patron till ring --item latte:4:28.00 --member PO1.… --coupon PC1.… \
            --stored-value 50.00 --offline
              patron till ring --item meal:1:20.00 --member PO1.… --punch-card 0198…:20.00
              patron till journal
              patron till sync
            """,
        subcommands: [TillKeys.self, TillRing.self, TillShow.self, TillSync.self])
}

struct TillOptions: ParsableArguments {
    @OptionGroup var stack: StackOptions

    @Option(help: "Folder of the till: keys and journal. <directory>/till where absent.")
    var till: String?

    func folder() throws -> TillFolder {
        let root = till.map { URL(filePath: $0) } ?? stack.stack.root.appending(path: "till")
        return try TillFolder(root.standardizedFileURL, stack: stack.stack)
    }
}

struct TillKeys: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "keys", abstract: "Fetches the public keys that the till needs offline.")

    @OptionGroup var options: TillOptions

    func run() async throws {
        try await reportingErrors("till keys") {
            for bundle in try await TillRegister(try options.folder()).fetchKeys() {
                let kids = bundle.keys.keys.map(\.kid).joined(separator: ", ")
                say("密钥有效至 keys until \(bundle.validUntil): \(kids)")
            }
        }
    }
}

struct TillRing: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "ring", abstract: "Rings up one sale.")

    @OptionGroup var options: TillOptions

    @Option(help: "sku:quantity:price or sku:quantity:price:category; once for each item.")
    var item: [String]

    @Option(help: "Her dynamic code, offline code or card number.")
    var member: String?

    @Option(help: "Her phone, instead of a code; she only earns.")
    var phone: String?

    @Option(help: "What she pays of her stored value; the rest is cash.")
    var storedValue: String?

    @Option(help: "A use of her punch card, as id:amount that it pays; once for each use.")
    var punchCard: [String] = []

    @Option(help: "Her offline coupon, PC1.…; the till takes it off the prices.")
    var coupon: String?

    @Option(help: "Id of the store; the first one of the sandbox where absent.")
    var store: String?

    @Option(help: "Name of the terminal.")
    var terminal = "till-1"

    @Option(help: "Id of a sale whose answer was lost, to ring it up once more and only once.")
    var sale: String?

    @Flag(help: "Do not try the network.")
    var offline = false

    func run() async throws {
        try await reportingErrors("till ring") {
            let folder = try options.folder()
            try await TillRegister(folder).ring(try basket(folder), offline: offline)
        }
    }

    private func basket(_ folder: TillFolder) throws -> TillBasket {
        guard (member == nil) != (phone == nil) else {
            throw StackError("the member is missing", mend: "give --member or --phone")
        }
        guard coupon == nil || offline else {
            throw StackError(
                "an offline coupon is for sales without network", mend: "add --offline")
        }
        guard let store = store ?? folder.profile.stores.first else {
            throw StackError("no store is known", mend: "give --store")
        }
        let lines = try item.map { try TillSale.Line($0) }
        guard lines.count <= 1_000 else {
            throw StackError("a sale has at most 1000 items", mend: "ring up two sales")
        }
        guard sale.map({ UUIDv7($0) != nil }) ?? true else {
            throw StackError("\(sale ?? "") is no id of a sale", mend: "give it as it was printed")
        }
        return TillBasket(
            id: sale ?? IdentifierSource().next().description, store: store, terminal: terminal,
            memberCode: member, phone: phone, lines: lines,
            uses: try punchCard.map { try TillBasket.CardUse($0) },
            storedValueMinor: try storedValue.map { try TillAmount.minor($0) } ?? 0,
            coupon: coupon, soldAt: SystemClock().now())
    }
}

struct TillShow: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "journal", abstract: "Shows what was sold offline, and checks the chain.")

    @OptionGroup var options: TillOptions

    func run() async throws {
        try await reportingErrors("till journal") {
            let journal = try TillJournal(try options.folder().journalFile)
            for sale in journal.entries.compactMap(\.sale) {
                let outcome = journal.outcome(of: sale.id)
                let state = outcome.map { $0.conflict ?? $0.outcome } ?? "OPEN"
                say(
                    "\(sale.order.paidAt)  \(TillAmount.text(sale.payableMinor))  \(state)  \(sale.id)"
                )
            }
            say(
                "\(journal.entries.count) 行，链完整 lines, the chain is whole; "
                    + "\(journal.toUpload.count) 笔待上传 to upload")
        }
    }
}

struct TillSync: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sync",
        abstract: "Uploads what was sold offline; exit code 1 where there are conflicts.")

    @OptionGroup var options: TillOptions

    func run() async throws {
        try await reportingErrors("till sync") {
            let folder = try options.folder()
            let report = try await TillUpload(folder).run()
            say(report.text)
            // A till that has told of its sales is ready to be alone again.
            _ = try? await TillRegister(folder).fetchKeys()
            guard report.conflicts.isEmpty else { throw ExitCode(1) }
        }
    }
}
