import ArgumentParser
import Foundation
import Primitives
import Stack

/// What all kinds of files have in common.
struct TakeOverOptions: ParsableArguments {
    @OptionGroup var options: StackOptions

    @Option(help: "Merchant whose members they are.")
    var merchant = Demo.merchant

    @Option(help: "Name of the other system; 1 to 32 letters, digits and dashes.")
    var source = "import"

    @Argument(help: "The CSV file.")
    var file: String

    fileprivate func withFile(
        _ kind: TakeOver.Kind, comparing: Bool = false,
        _ body: (TakeOver, _ text: String) async throws -> Void
    ) async throws {
        guard let merchant = UUIDv7(merchant) else {
            throw StackError("\(self.merchant) is no id of a merchant", mend: "give a UUID")
        }
        guard (1...32).contains(source.utf8.count),
            source.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") })
        else {
            throw StackError(
                "\(source) is no name of a system",
                mend: "give 1 to 32 letters, digits and dashes")
        }
        guard let text = try? String(contentsOf: URL(filePath: file), encoding: .utf8) else {
            throw StackError("\(file) cannot be read", mend: "give a CSV file in UTF-8")
        }
        let status = try StackStatus.read(in: options.stack)
        let clients = [
            try Import.client(status, "member"), try Import.client(status, "points"),
            try Import.client(status, "marketing"),
        ]
        let door = try await TakeOverDoor(
            member: clients[0], points: clients[1], marketing: clients[2], merchant: merchant,
            source: source)
        try await body(try await door.takeOver(kind, text, comparing: comparing), text)
        for client in clients { await client.close() }
    }

    fileprivate func take(_ kind: TakeOver.Kind, _ manner: TakeOverManner) async throws {
        try await reportingErrors("import") {
            try await withFile(kind) { file, text in
                if manner.leniency.skipInvalid, !manner.check {
                    let rejects = manner.leniency.rejects(of: self.file)
                    try rejects.clear(for: self.file)
                    try await Self.takeValid(file, text, rejects)
                } else {
                    try await Self.takeWhole(file, check: manner.check)
                }
            }
        }
    }

    /// Looks at the whole file, takes it over where nothing is wrong, and compares.
    private static func takeWhole(_ file: TakeOver, check: Bool) async throws {
        let checked = try await file.run(checking: true) { _ in }
        tell(checked.problems)
        say("\(file.rows) rows: \(checked.taken) new, \(checked.already) there already")
        guard checked.problems.isEmpty else {
            throw StackError(
                "\(checked.problems.count) rows are wrong; nothing was taken over",
                mend: "correct them, then once more")
        }
        guard !check else { return }
        let report = try await taken(file)
        let isEqual = try await compare(file)
        guard report.problems.isEmpty, isEqual else {
            throw StackError("file and books differ", mend: "see the lines above, then once more")
        }
    }

    /// Takes over what is right, keeps the rows that are wrong in a file of their own, and compares
    /// where the books have refused none.
    private static func takeValid(
        _ file: TakeOver, _ text: String, _ rejects: RejectFile
    ) async throws {
        tell(file.problems)
        let report = try await taken(file)
        let left = try rejects.add(text, file.problems + report.problems)
        rejects.tell(rows: left)
        guard left > 0 || (file.problems + report.problems).isEmpty else {
            throw StackError("the file cannot be read", mend: "correct it, then once more")
        }
        guard report.problems.isEmpty else { return }
        guard try await compare(file) else {
            throw StackError("file and books differ", mend: "see the lines above, then once more")
        }
    }

    /// Every row that makes sense by itself.
    private static func taken(_ file: TakeOver) async throws -> TakeOver.Report {
        let bar = ProgressBar(total: file.rows, shown: isatty(1) == 1)
        let report = try await file.run(checking: false) { bar.advance(to: $0) }
        bar.finish()
        tell(report.problems)
        say(
            "taken over \(report.taken), there already \(report.already)"
                + (report.linked > 0 ? ", known by phone \(report.linked)" : ""))
        return report
    }

    fileprivate func reconcile(_ kind: TakeOver.Kind) async throws {
        try await reportingErrors("import") {
            try await withFile(kind, comparing: true) { file, _ in
                Self.tell(file.problems)
                let isEqual = try await Self.compare(file)
                guard isEqual, file.problems.isEmpty else {
                    throw StackError("file and books differ", mend: "see the lines above")
                }
            }
        }
    }

    private static func tell(_ problems: [ImportSheet.Problem]) {
        for problem in problems { say(problem.words) }
    }

    /// Says what file and books have; whether it is the same.
    private static func compare(_ file: TakeOver) async throws -> Bool {
        var isEqual = true
        for (name, comparison) in try await file.comparisons() {
            for difference in comparison.differences { say(difference) }
            let sums = (comparison.sumsOfFile, comparison.sumsOfBooks)
            say(
                "\(name): the file has \(words(comparison.rowsOfFile, sums.0)), the books "
                    + words(comparison.rowsOfBooks, sums.1))
            isEqual = isEqual && comparison.isEqual
        }
        return isEqual
    }

    private static func words(_ rows: Int, _ sums: [Int64]) -> String {
        sums.isEmpty
            ? "\(rows)" : "\(rows) (\(sums.map { "\($0)" }.joined(separator: " and ")))"
    }
}

/// How a file is taken over.
struct TakeOverManner: ParsableArguments {
    @Flag(help: "Check the file only.")
    var check = false

    @OptionGroup var leniency: LeniencyOptions
}

private let usual = """
    Every row is looked at before any is taken over; while one is wrong, nothing is, unless \
    --skip-invalid says otherwise. Killed at any moment, it is simply started again; repeated, it \
    has no effect. It ends with a comparison of what the file and the books say, and with exit code \
    1 where they differ. docs/operations.md has the columns.
    """

struct ImportMembers: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "members",
        abstract: "Members of another system, with their levels and tags.", discussion: usual)

    @OptionGroup var file: TakeOverOptions

    @OptionGroup var manner: TakeOverManner

    func run() async throws { try await file.take(.members, manner) }
}

struct ImportLevels: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "levels", abstract: "Levels of members who were taken over.",
        discussion: usual)

    @OptionGroup var file: TakeOverOptions

    @OptionGroup var manner: TakeOverManner

    func run() async throws { try await file.take(.levels, manner) }
}

struct ImportTags: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "tags", abstract: "Tags of members who were taken over.", discussion: usual)

    @OptionGroup var file: TakeOverOptions

    @OptionGroup var manner: TakeOverManner

    func run() async throws { try await file.take(.tags, manner) }
}

struct ImportPoints: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "points", abstract: "Points of members who were taken over.",
        discussion: usual)

    @OptionGroup var file: TakeOverOptions

    @OptionGroup var manner: TakeOverManner

    func run() async throws { try await file.take(.points, manner) }
}

struct ImportStoredValue: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "stored-value", abstract: "Stored value of members who were taken over.",
        discussion: usual)

    @OptionGroup var file: TakeOverOptions

    @OptionGroup var manner: TakeOverManner

    func run() async throws { try await file.take(.storedValue, manner) }
}

struct ImportCoupons: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "coupons", abstract: "Coupons of members who were taken over.",
        discussion: usual)

    @OptionGroup var file: TakeOverOptions

    @OptionGroup var manner: TakeOverManner

    func run() async throws { try await file.take(.coupons, manner) }
}

/// What a file has that is compared.
enum ReconcileKind: ExpressibleByArgument {
    case takeOver(TakeOver.Kind)
    case upload(UploadedFile.Kind)

    init?(argument: String) {
        if let kind = TakeOver.Kind(rawValue: argument) {
            self = .takeOver(kind)
        } else if let kind = UploadedFile.Kind(rawValue: argument) {
            self = .upload(kind)
        } else {
            return nil
        }
    }
}

struct ImportReconcile: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "reconcile",
        abstract: "Compares a file that was taken over with what the books say now.",
        discussion: "Names every difference, and ends with exit code 1 where there is one.")

    @Argument(
        help: """
            members, levels, tags, points, stored-value, coupons, items, orders or promo-codes.
            """)
    var kind: ReconcileKind

    @OptionGroup var file: TakeOverOptions
    @OptionGroup var codes: PromoCodeOptions

    func run() async throws {
        switch kind {
        case .takeOver(let kind): try await file.reconcile(kind)
        case .upload(let kind):
            try await reportingErrors("import") {
                let passage = UploadPassage(
                    stack: file.options.stack, merchant: file.merchant, file: file.file,
                    kind: kind)
                try await passage.reconcile(codes: codes)
            }
        }
    }
}
