import ArgumentParser
import Foundation
import Logging
import Primitives
import Stack
import Synchronization
import TTRPC

struct Import: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Takes records of other systems over.",
        subcommands: [
            ImportPurchases.self, ImportBalances.self, ImportItems.self, ImportOrders.self,
            ImportPromoCodes.self, ImportMembers.self, ImportLevels.self, ImportTags.self,
            ImportPoints.self, ImportStoredValue.self, ImportCoupons.self, ImportReconcile.self,
        ])

    static func client(_ status: StackStatus, _ service: String) throws -> RPCClient {
        guard let address = status.services[service]?.address, let target = RPCTarget(address)
        else {
            throw StackError("\(service)-service has no address", mend: "start the stack anew")
        }
        return RPCClient(
            configuration: ClientConfiguration(target: target), logger: Logger(label: "patron"))
    }
}

struct ImportBalances: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "balances",
        abstract: "Points of another system, with their life: \(BalanceFile.header).",
        discussion: """
            Every line is checked before any is taken over. Killed at any moment, it is simply \
            started again; repeated, it has no effect. It ends with a comparison of what the file \
            and the ledger say, and with exit code 1 where they differ.
            """)

    @OptionGroup var options: StackOptions

    @Option(help: "Merchant whose members they are.")
    var merchant = Demo.merchant

    @Option(help: "Name of the other system; letters, digits and dashes.")
    var source = "opening"

    @Option(help: "Balances in flight at a time.")
    var inFlight = 64

    @Flag(help: "Check the file only.")
    var dryRun = false

    @Argument(help: "The CSV file.")
    var file: String

    func run() async throws {
        try await reportingErrors("import") {
            let balances = try BalanceFile(file: URL(filePath: file))
            for problem in balances.problems { say("\(problem)") }
            say("\(balances.balances.count) balances, \(balances.points) points")
            guard balances.problems.isEmpty else {
                throw StackError(
                    "\(balances.problems.count) lines make no sense; nothing was taken over",
                    mend: "correct them, then once more")
            }
            guard !dryRun else { return }
            guard let merchant = UUIDv7(merchant) else {
                throw StackError("\(merchant) is no id of a merchant", mend: "give a UUID")
            }
            let status = try StackStatus.read(in: options.stack)
            let member = try Import.client(status, "member")
            let points = try Import.client(status, "points")
            let job = BalanceImport(
                members: .init(member), books: .init(points), merchant: merchant,
                source: source, inFlight: inFlight)
            let report = try await job.run(balances) { _ in }
            await member.close()
            await points.close()
            for problem in report.problems { say("\(problem)") }
            say(
                "taken over \(report.taken), there already \(report.replayed); the ledger has "
                    + "\(report.ledgerBalances) balances, \(report.ledgerPoints) points")
            guard report.isReconciled else {
                throw StackError(
                    "file and ledger differ", mend: "see the lines above, then once more")
            }
        }
    }
}

struct ImportPurchases: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "purchases",
        abstract: "Members and orders from a purchase history: customer YYYYMMDD quantity dollars.",
        discussion: "Killed at any moment, it is simply started again; repeated, it has no effect.")

    @OptionGroup var options: StackOptions

    @Option(help: "Customers in flight at a time.")
    var inFlight = 256

    @Flag(help: "Print the result as JSON, for a program.")
    var json = false

    @Argument(help: "The history's file.")
    var file: String

    func run() async throws {
        try await reportingErrors("import") {
            let status = try StackStatus.read(in: options.stack)
            let history = try PurchaseHistory(file: URL(filePath: file))
            let member = try Import.client(status, "member")
            let points = try Import.client(status, "points")
            let job = try PurchaseImport(
                history, member: member, points: points, customersInFlight: inFlight)
            let bar = ProgressBar(total: history.purchaseCount, shown: !json && isatty(1) == 1)
            let report = try await job.run { bar.advance(to: $0) }
            bar.finish()
            print(json ? report.json : report.text)
            await member.close()
            await points.close()
        }
    }
}

extension PurchaseImport.Report {
    var text: String {
        let dollars = "\(salesMinor / 100).\(salesMinor % 100 < 10 ? "0" : "")\(salesMinor % 100)"
        let byLevel = levels.map { "\($0.code) \($0.members)" }.joined(separator: ", ")
        return """
            members    \(members)
            orders     \(orders)
            sales      \(dollars) USD
            points     \(points)
            levels     \(byLevel)
            speed      \(Int(ordersPerSecond)) orders/s (\(replayed) were there already)
            """
    }

    var json: String {
        let byLevel = levels.map { "\"\($0.code)\": \($0.members)" }.joined(separator: ", ")
        return """
            {"members": \(members), "orders": \(orders), "salesMinor": \(salesMinor), \
            "points": \(points), "levels": {\(byLevel)}, "replayed": \(replayed), \
            "ordersPerSecond": \(Int(ordersPerSecond))}
            """
    }
}

/// One line on a terminal that shows how far a long step is.
final class ProgressBar: Sendable {
    private let total: Int
    private let shown: Bool
    private let state = Mutex((percent: -1, began: ContinuousClock.now))

    init(total: Int, shown: Bool) {
        self.total = max(total, 1)
        self.shown = shown
    }

    func advance(to done: Int) {
        guard shown else { return }
        let percent = done * 100 / total
        let line: String? = state.withLock { state in
            guard percent > state.percent else { return nil }
            state.percent = percent
            let seconds = max((ContinuousClock.now - state.began) / .seconds(1), 0.001)
            let filled = String(repeating: "█", count: percent / 4)
            let empty = String(repeating: "·", count: 25 - percent / 4)
            return "\r\(filled)\(empty) \(percent) %  \(done)/\(total)  "
                + "\(Int(Double(done) / seconds))/s"
        }
        if let line { FileHandle.standardOutput.write(Data(line.utf8)) }
    }

    func finish() {
        if shown { FileHandle.standardOutput.write(Data("\r\u{1B}[K".utf8)) }
    }
}
