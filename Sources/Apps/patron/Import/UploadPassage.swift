import Foundation
import Messages
import Primitives
import Stack
import TTRPC

/// One file, from the disk to the books.
struct UploadPassage {
    let stack: StackDirectory
    let merchant: String
    let file: String
    let kind: UploadedFile.Kind

    /// Takes over what is right, and keeps the rows that are wrong in a file of their own.
    func takeValid(codes: PromoCodeOptions?, rejects: RejectFile) async throws {
        try rejects.clear(for: self.file)
        try await withFile(codes, isValidEnough: true) { file in
            let bar = ProgressBar(total: 2 * file.content.count, shown: isatty(1) == 1)
            let report = try await file.run(
                .takeValid, progress: { bar.advance(to: Int($0)) }, left: { try rejects.add($0) })
            bar.finish()
            tell(report)
            let changed = report.changed > 0 ? ", changed \(report.changed)" : ""
            say("taken over \(report.taken)\(changed), there already \(report.already)")
            rejects.tell(rows: Int(report.leftOut))
            guard !report.isRefused else {
                throw StackError(
                    "the file cannot be read from that line on; what is before it was taken over",
                    mend: "correct it, then once more")
            }
            guard report.leftOut == 0 else { return }
            guard try await compare(file) else {
                throw StackError(
                    "file and books differ", mend: "see the lines above, then once more")
            }
        }
    }

    /// Looks at the whole file, takes it over where nothing is wrong, and compares.
    func take(codes: PromoCodeOptions?, checking: Bool) async throws {
        try await withFile(codes) { file in
            let bar = ProgressBar(
                total: 2 * file.content.count, shown: !checking && isatty(1) == 1)
            let report = try await file.run(checking ? .check : .take) { bar.advance(to: Int($0)) }
            bar.finish()
            tell(report)
            guard !report.isRefused, !checking || report.problemCount == 0 else {
                throw StackError(
                    "\(report.problemCount) rows are wrong; nothing was taken over",
                    mend: "correct them, then once more")
            }
            let changed = report.changed > 0 ? ", changed \(report.changed)" : ""
            guard !checking else {
                return say(
                    "\(report.rows) \(unit): \(report.new) new\(changed), "
                        + "\(report.booked) there already")
            }
            say("taken over \(report.taken)\(changed), there already \(report.already)")
            let isEqual = try await compare(file)
            guard report.problemCount == 0, isEqual else {
                throw StackError(
                    "file and books differ", mend: "see the lines above, then once more")
            }
        }
    }

    func reconcile(codes: PromoCodeOptions) async throws {
        try await withFile(codes) { file in
            guard try await compare(file) else {
                throw StackError("file and books differ", mend: "see the lines above")
            }
        }
    }

    private var unit: String {
        switch kind {
        case .items, .orders: kind.rawValue
        case .promoCodes: "promo codes"
        }
    }

    /// Says what file and books have; whether it is the same.
    private func compare(_ file: UploadedFile) async throws -> Bool {
        let report = try await file.run(.compare)
        tell(report)
        say(
            "\(unit): the file has \(words(report.rows, report.sumOfFile)), the books "
                + words(report.booked, report.sumOfBooks))
        return !report.isRefused && report.isReconciled
    }

    private func words(_ rows: Int64, _ sum: Int64?) -> String {
        sum.map { "\(rows) (\($0))" } ?? "\(rows)"
    }

    private func tell(_ report: UploadedFile.Report) {
        tell(report.problems)
        let more = report.problemCount - Int64(report.problems.count)
        if more > 0 { say("and \(more) more") }
    }

    private func tell(_ problems: [ImportSheet.Problem]) {
        for problem in problems { say(problem.words) }
    }

    /// - Parameter isValidEnough: orders of people whom nobody knows do not keep back the others.
    private func withFile(
        _ codes: PromoCodeOptions?, isValidEnough: Bool = false,
        _ body: (UploadedFile) async throws -> Void
    ) async throws {
        guard let merchant = UUIDv7(merchant) else {
            throw StackError("\(self.merchant) is no id of a merchant", mend: "give a UUID")
        }
        guard let data = try? Data(contentsOf: URL(filePath: file)) else {
            throw StackError("\(file) cannot be read", mend: "give a CSV file in UTF-8")
        }
        let status = try StackStatus.read(in: stack)
        let name = String(URL(filePath: file).lastPathComponent.prefix(64))
        switch kind {
        case .items:
            let marketing = try Import.client(status, "marketing")
            try await body(
                try UploadedFile(
                    name: name, content: Array(data),
                    door: TableUploadDoor(marketing, merchant: merchant)))
            await marketing.close()
        case .promoCodes:
            guard let codes else {
                throw StackError("promo codes need --template", mend: "give the template's id")
            }
            let (terms, batch) = (try codes.message(), try codes.batchName())
            let marketing = try Import.client(status, "marketing")
            try await body(
                try UploadedFile(
                    name: batch, content: Array(data),
                    door: TableUploadDoor(marketing, merchant: merchant, codes: terms)))
            await marketing.close()
        case .orders:
            let points = try Import.client(status, "points")
            let member = try Import.client(status, "member")
            let replaced = try await PhonesInOrders(members: .init(member), merchant: merchant)
                .replaced(in: Array(data))
            tell(replaced.problems)
            guard replaced.problems.isEmpty || isValidEnough else {
                throw StackError(
                    "\(replaced.problems.count) rows are wrong; nothing was taken over",
                    mend: "correct them, then once more")
            }
            try await body(
                try UploadedFile(
                    name: name, content: replaced.content,
                    door: OrderUploadDoor(points, merchant: merchant)))
            await points.close()
            await member.close()
        }
    }
}
