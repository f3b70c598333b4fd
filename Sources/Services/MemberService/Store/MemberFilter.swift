import MemberDomain
import Postgres
import Primitives
import ServiceKit

/// What staff looks for: a member who has all of it.
struct MemberFilter: Sendable {
    var card: CardNumber?
    /// Blind index of the whole phone.
    var phone: [UInt8]?
    var phoneTail: Int64?
    /// As it was typed; what is found by its pairs of letters is looked at again.
    var name = ""
    var grams: Set<Int64> = []
    var labels: Set<Label.Key> = []
    var levelRank: Int16?
    var store: UUIDv7?
    var stage: LifeStage?
}

/// Finds a page of members by one list that the database keeps in order, and looks at each of its
/// members for the rest.
///
/// The list is the shortest of those that the filter names. A page looks at so many members and no
/// more, so that no filter can be slow: where few of the list have the rest, pages are short.
struct MemberSearchWork: Sendable {
    /// Members of the list that one page looks at; their looks take some ten milliseconds.
    private static let looks = 1_000
    /// Lists are counted up to here: longer ones are as long as each other.
    private static let counted = 2_000

    let merchant: UUIDv7
    let filter: MemberFilter
    let scope: MemberScope
    let after: UUIDv7
    let size: Int

    struct Found: Sendable {
        let members: [MemberRecord]
        let profiles: [UUIDv7: ProfileRow]
        let held: [HeldLabel]
        let tags: [LabelRow]
        /// Behind which member the next page begins; nil where there is none.
        let next: UUIDv7?
    }

    func run(in transaction: inout Transaction) throws -> Found {
        let list = try shortest(in: &transaction)
        guard
            let page = try transaction.run(
                FindInList(list: list, work: self, looks: Self.looks)
            ).first
        else { throw MalformedRow(problem: "a search without an answer") }
        let ids = Array(page.members.prefix(size))
        let isFull = page.members.count > size
        let next = isFull ? ids.last : (page.looks == Self.looks ? page.last : nil)
        guard !ids.isEmpty else {
            return Found(members: [], profiles: [:], held: [], tags: [], next: next)
        }
        let (members, profiles, held, tags) = try transaction.pipeline { pipeline in
            (
                pipeline.add(ReadMembers(merchant: merchant, members: ids)),
                pipeline.add(ReadNames(merchant: merchant, members: ids)),
                pipeline.add(ReadHeldLabels(merchant: merchant, members: ids)),
                pipeline.add(ReadLabels(merchant: merchant, kinds: [.tag]))
            )
        }
        return Found(
            members: try members.rows.sorted { $0.id < $1.id },
            profiles: Dictionary(
                uniqueKeysWithValues: try profiles.rows.map { row in
                    (row.member, ProfileRow(name: row.name))
                }),
            held: try held.rows, tags: try tags.rows, next: next)
    }

    /// Counting is cheaper than going through a long list.
    private func shortest(in transaction: inout Transaction) throws -> MemberList {
        let lists = MemberList.lists(of: filter, scope)
        guard lists.count > 1, !lists[0].namesOne else { return lists[0] }
        let counts = try transaction.pipeline { pipeline in
            lists.map { list in
                pipeline.add(
                    CountList(
                        list: list, merchant: merchant, after: after, limit: Self.counted))
            }
        }
        var (best, least) = (lists[0], Int64.max)
        for (list, pending) in zip(lists, counts) {
            guard let count = try pending.rows.first, count < least else { continue }
            (best, least) = (list, count)
        }
        return best
    }
}

/// A list of members that the database keeps in the order of their ids.
struct MemberList: Sendable {
    enum Kind: Int16, Sendable {
        case card = 1
        case phone, phoneTail, gram, tag, group, stores
        /// Members who enrolled in the stores or in none, or ever bought there.
        case scope
        case stage, level, all
    }

    let kind: Kind
    /// Which list of the kind; null is nothing.
    var text: String?
    var number: Int64?
    var bytes: [UInt8]?
    var stores: [UUIDv7]?

    /// Whether it has one member at most.
    var namesOne: Bool { kind == .card || kind == .phone }

    func isList(of key: Label.Key) -> Bool {
        kind == (key.kind == .tag ? .tag : .group) && text == key.code
    }

    /// Those that a filter names, the likely short ones first. Never empty.
    static func lists(of filter: MemberFilter, _ scope: MemberScope) -> [MemberList] {
        var lists: [MemberList] = []
        if let card = filter.card { lists.append(MemberList(kind: .card, text: card.description)) }
        if let phone = filter.phone { lists.append(MemberList(kind: .phone, bytes: phone)) }
        if let tail = filter.phoneTail { lists.append(MemberList(kind: .phoneTail, number: tail)) }
        lists += filter.grams.sorted().map { MemberList(kind: .gram, number: $0) }
        for key in filter.labels.sorted(by: { $0.code < $1.code }) {
            lists.append(MemberList(kind: key.kind == .tag ? .tag : .group, text: key.code))
        }
        if let store = filter.store {
            lists.append(MemberList(kind: .stores, stores: [store]))
        } else if case .stores(let stores, _) = scope {
            lists.append(MemberList(kind: .scope, stores: stores))
        }
        if let stage = filter.stage {
            lists.append(MemberList(kind: .stage, number: Int64(stage.rawValue)))
        }
        if let level = filter.levelRank {
            lists.append(MemberList(kind: .level, number: Int64(level)))
        }
        return lists.isEmpty ? [MemberList(kind: .all)] : lists
    }
}
