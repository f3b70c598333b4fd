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
              patron till ring --item latte:4:23.00 --member PO1.… --coupon PC1.… --offline
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

    @Option(help: "Her offline coupon, PC1.…; the prices are those with it.")
    var coupon: String?

    @Option(help: "Id of the store; the first one of the sandbox where absent.")
    var store: String?

    @Option(help: "Name of the terminal.")
    var terminal = "till-1"

    @Flag(help: "Do not try the network.")
    var offline = false

    func run() async throws {
        try await reportingErrors("till ring") {
            let folder = try options.folder()
            try await TillRegister(folder).ring(try sale(folder), offline: offline)
        }
    }

    private func sale(_ folder: TillFolder) throws -> TillSale {
        guard (member == nil) != (phone == nil) else {
            throw StackError("the member is missing", mend: "give --member or --phone")
        }
        guard coupon == nil || offline else {
            throw StackError(
                "an offline coupon is for sales without network", mend: "add --offline")
        }
        let lines = try item.map { try TillSale.Line($0) }
        let total = try lines.reduce(Int64(0)) { sum, line in
            let (amount, overflow) = line.unitPriceMinor.multipliedReportingOverflow(
                by: line.quantity)
            guard !overflow, amount <= 1_000_000_000_000 else {
                throw StackError("\(line.sku) costs too much", mend: "check the price")
            }
            return sum + amount
        }
        let spend = try storedValue.map { try TillAmount.minor($0) } ?? 0
        guard spend <= total else {
            throw StackError("more is paid than is due", mend: "lower --stored-value")
        }
        guard let store = store ?? folder.profile.stores.first else {
            throw StackError("no store is known", mend: "give --store")
        }
        let id = IdentifierSource().next().description
        var tenders: [TillSale.Tender] = []
        if spend > 0 { tenders.append(.init(type: "STORED_VALUE", amountMinor: spend)) }
        if spend < total || spend == 0 {
            tenders.append(.init(type: "CASH", amountMinor: total - spend))
        }
        return TillSale(
            id: id,
            order: TillSale.Order(
                storeId: store, terminalId: terminal, memberCode: member, phone: phone,
                externalId: id, paidAt: SystemClock().now().rfc3339, lines: lines,
                tenders: tenders), coupon: coupon)
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
