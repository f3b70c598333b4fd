import ArgumentParser
import Foundation
import Primitives
import Stack
import TTRPC

struct ImportOrders: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "orders",
        abstract: "Orders of another system from a CSV file, a row a line of an order.",
        discussion: """
            The header names the columns in any order: externalId, storeId, paidAt, member, \
            quantity, amountMinor; and channel, terminalId, staffId, sku, name, category, tender \
            where they are known. Rows of one order follow each other. Every row is checked before \
            any order is placed. Killed at any moment, it is simply started again; repeated, it has \
            no effect. Exit code 1 where rows make no sense or orders were refused.
            """)

    @OptionGroup var options: StackOptions

    @Option(help: "Merchant whose orders they are.")
    var merchant = Demo.merchant

    @Flag(help: "Check the file only.")
    var dryRun = false

    @Argument(help: "The CSV file.")
    var file: String

    func run() async throws {
        try await reportingErrors("import") {
            guard let merchant = UUIDv7(merchant) else {
                throw StackError("\(self.merchant) is no id of a merchant", mend: "give a UUID")
            }
            let points = try Import.client(try StackStatus.read(in: options.stack), "points")
            let job = try OrderRowsImport(
                file: URL(filePath: file), intake: .init(points), merchant: merchant)
            let checked = try await job.run(validateOnly: true) { _ in }
            tell(checked)
            say("\(checked.orders) orders, \(checked.sumMinor) in minor units")
            guard checked.problems.isEmpty else {
                throw StackError(
                    "\(checked.problems.count) rows make no sense; nothing was taken over",
                    mend: "correct them, then once more")
            }
            guard !dryRun else { return }
            let bar = ProgressBar(total: job.chunks.count, shown: isatty(1) == 1)
            let report = try await job.run(validateOnly: false) { bar.advance(to: $0) }
            bar.finish()
            await points.close()
            tell(report)
            say("placed \(report.placed), there already \(report.alreadyPlaced)")
            guard report.problems.isEmpty else {
                throw StackError(
                    "\(report.problems.count) orders were refused",
                    mend: "see the lines above, then once more")
            }
        }
    }

    private func tell(_ report: OrderRowsImport.Report) {
        for problem in report.problems {
            let place = problem.column.isEmpty ? "" : ", \(problem.column)"
            let key = problem.key.isEmpty ? "" : " (\(problem.key))"
            say("row \(problem.row)\(place): \(problem.problem)\(key)")
        }
    }
}
