import MemberService
import Messages
import Primitives
import ServiceKit
import Stack

/// How long staff waits for a page of members among a million, whatever it looks for.
struct SearchRow: Sendable {
    static let name = "find among 1 000 000 members, p99"
    static let limit = 50.0
    private static let members = 1_000_000
    private static let names = [
        "王建国", "王秀英", "李建军", "李秀兰", "张伟", "张秀英", "刘洋", "陈静",
        "杨勇", "赵敏", "黄磊", "周涛", "吴刚", "徐丽", "孙强", "马超", "朱军", "胡杰", "郭峰", "何平",
    ]
    private static let loop = OpenLoop(perSecond: 20)

    let database: BenchDatabase
    let load: BenchLoad
    let keys: BenchKeys

    func measure() async throws -> (row: BenchReport.Row, note: String) {
        say("· loading \(BenchReport.grouped(Double(Self.members))) members")
        try await prepare()
        _ = try await Self.loop.run(for: .seconds(10)) { try await find("w", $0) }
        let latencies = try await Self.loop.run(for: .seconds(30)) { try await find("m", $0) }
        let value = latencies.milliseconds(99)
        say("· \(Self.name): \(BenchReport.fixed(value)) ms")
        return (
            .init(
                name: Self.name, value: value, unit: "ms", bound: .below, limit: Self.limit),
            "Search: eight kinds of filters in turn, \(Self.loop.perSecond) a second; the middle "
                + "one took \(BenchReport.fixed(latencies.milliseconds(50))) ms. The members' names "
                + "are not sealed, so that opening 20 of them is not in it."
        )
    }

    private func prepare() async throws {
        let names = Self.names.enumerated().flatMap { number, name in
            keys.grams(ofName: name).map { "(\(number), \($0))" }
        }
        let tails = (0..<10_000).map { number in
            "(\(number), \(keys.tail(Self.digits(number))))"
        }
        try await database.load(["members.sql"], on: .member, within: .seconds(900)) { session in
            try session.script(
                """
                INSERT INTO bench_names VALUES \(names.joined(separator: ", "));
                INSERT INTO bench_tails VALUES \(tails.joined(separator: ", "));
                SELECT pg_temp.write_members(\(Self.members));
                """)
            try session.script("VACUUM (ANALYZE) members, member_name_grams, label_members")
            try session.script("CHECKPOINT")
        }
    }

    private func find(_ phase: String, _ number: Int) async throws {
        let store = Self.store(number)
        let request: MemberV1.FindMembersRequest =
            switch number % 8 {
            case 0: .init(name: Self.names[number / 8 % Self.names.count])
            case 1: .init(name: "王", level: "gold")
            case 2: .init(phoneTail: Self.digits(number &* 7_919 % 10_000))
            case 3: .init(tags: ["half"], level: "gold")
            case 4: .init(tags: ["tenth", "hundredth"], stage: .stageLoyal)
            case 5: .init(groups: ["regulars"], storeId: store)
            case 6: .init(tags: ["half"], groups: ["vips"], level: "silver")
            default: .init(level: "silver", stage: .stageDormant)
            }
        // Each call is another person's: look-ups by phone are limited.
        let caller = Principal(
            kind: .staff, merchant: load.merchant, subject: "bench-\(phase)-\(number)",
            role: number % 8 == 7 ? "store_manager" : "owner",
            stores: number % 8 == 7 ? [store] : [])
        _ = try await load.search.find(
            request, load.options("bench-\(load.run)-\(phase)-\(number)", as: caller))
    }

    private static func digits(_ number: Int) -> String {
        let text = "\(number)"
        return String(repeating: "0", count: 4 - text.count) + text
    }

    /// One of the 300 that the members enrolled at.
    private static func store(_ number: Int) -> String {
        let text = String(number &* 31 % 300, radix: 16)
        return "01980000-0000-7000-8000-0000000f"
            + String(repeating: "0", count: 4 - text.count) + text
    }
}

extension BenchPlan {
    func searchRows() async throws -> [Measured] {
        guard wanted(SearchRow.name) else { return [] }
        let stack = BenchStack(directory: fresh)
        try stack.empty()
        var rows: [Measured] = []
        try await stack.run { status in
            let load = try BenchLoad(status: status, logger: BenchDatabase.logger)
            let (row, note) = try await SearchRow(
                database: BenchDatabase(status), load: load,
                keys: try BenchKeys(
                    keysDirectory: fresh.keys.path, merchant: load.merchant)
            ).measure()
            rows.append(Measured(row: row, note: note))
        }
        return rows
    }
}
