import Foundation
import MarketingDomain
import MemberDomain
import Messages
import PointsDomain
import Primitives
import ServiceKit
import Stack
import TTRPC

/// Takes files of another system over through the services' RPC. Every row has a name of its own in
/// the books, so an import that was killed is simply started again.
struct TakeOverDoor: Sendable {
    private static let membersAtOnce = 200
    /// Balances go one by one, so many at a time.
    private static let balancesAtOnce = 64

    private let members: MemberV1.MemberImports.Client
    private let books: PointsV1.Books.Client
    private let balances: PointsV1.BalanceImports.Client
    private let coupons: MarketingV1.CouponImports.Client
    private let merchant: UUIDv7
    private let source: String
    private let clock: BusinessClock
    private let now: Instant

    private var today: CalendarDate { clock.businessDate(at: now) }

    init(
        member: any RPCChannel, points: any RPCChannel, marketing: any RPCChannel,
        merchant: UUIDv7, source: String
    ) async throws {
        members = .init(member)
        books = .init(points)
        balances = .init(points)
        coupons = .init(marketing)
        self.merchant = merchant
        self.source = source
        let organisation = try await MemberV1.Organisation.Client(member).listStores(
            .init(), OperatorCall.options(merchant: merchant, timeout: .seconds(10)))
        clock = BusinessClock(
            zone: try TimeZones.load(organisation.timeZone),
            cutoffMinutes: Int(organisation.cutoffMinutes))
        now = SystemClock().now()
    }

    /// - Parameter comparing: the file was taken over before: what has ended since is a row all the
    ///   same.
    func takeOver(
        _ kind: TakeOver.Kind, _ text: String, comparing: Bool
    ) async throws -> TakeOver {
        let people = MemberFiles(clock: clock, now: now, endsMayBeOver: comparing)
        let balances = BalanceFiles(today: today, endsMayBeOver: comparing)
        switch kind {
        case .members: return ofMembers(people.members(text), kind)
        case .levels: return ofMembers(people.levels(text), kind)
        case .tags: return ofMembers(people.tags(text), kind)
        case .points: return ofPoints(balances.points(text), try await ids())
        case .storedValue: return ofStoredValue(balances.storedValue(text), try await ids())
        case .coupons:
            let file = CouponFileRow.read(text, today: comparing ? nil : today)
            return ofCoupons(file, try await ids())
        }
    }

    // MARK: Members

    private func ofMembers(_ file: ImportFile<MemberFileRow>, _ kind: TakeOver.Kind) -> TakeOver {
        let chunks = file.chunks(of: Self.membersAtOnce).map { rows in
            let lines = rows.map(\.line)
            let request = MemberV1.ImportMembersRequest(
                source: source, members: rows.map { MemberV1.ImportedMember($0.value) })
            return TakeOver.Chunk(rows: rows.count) { checking in
                var request = request
                request.validateOnly = checking
                let asked = request
                let reply = try await retried(seconds: 30) { options in
                    try await members.importMembers(asked, options)
                }
                return TakeOver.Report(reply, lines: lines)
            }
        }
        return TakeOver(problems: file.problems, chunks: chunks) {
            let rows = file.rows.map(\.value)
            var comparisons: [(name: String, ImportComparison)] = []
            if kind == .members {
                let wanted = rows.map { ImportComparison.Fact($0.externalId) }
                comparisons.append(
                    (
                        "members",
                        ImportComparison(
                            file: wanted, books: try await facts(of: .importedMembers))
                    ))
            }
            if rows.contains(where: { $0.level != nil }) {
                let wanted = rows.compactMap { row in
                    row.level.map { ImportComparison.Fact(row.externalId, $0.words) }
                }
                comparisons.append(
                    (
                        "levels",
                        ImportComparison(
                            file: wanted, books: try await facts(of: .importedLevels),
                            bookHasMore: true)
                    ))
            }
            if rows.contains(where: { !$0.tags.isEmpty }) {
                let wanted = rows.flatMap { row in
                    row.tags.map { ImportComparison.Fact("\(row.externalId) \($0)") }
                }
                comparisons.append(
                    (
                        "tags",
                        ImportComparison(
                            file: wanted, books: try await facts(of: .importedTags),
                            bookHasMore: true)
                    ))
            }
            return comparisons
        }
    }

    private func facts(
        of kind: MemberV1.ImportedKind
    ) async throws -> [ImportComparison.Fact] {
        try await list(kind).map { row in
            kind == .importedTags
                ? .init("\(row.externalId) \(row.text)") : .init(row.externalId, row.text)
        }
    }

    private func list(_ kind: MemberV1.ImportedKind) async throws -> [PatronV1.ImportedRow] {
        try await all(
            members.listImported(.init(source: source, kind: kind), options(seconds: 300)))
    }

    /// The members of the source, by their names there.
    private func ids() async throws -> [String: String] {
        Dictionary(
            try await list(.importedMembers).map { ($0.externalId, $0.memberId) },
            uniquingKeysWith: { $1 })
    }

    // MARK: Balances

    private func ofPoints(
        _ file: ImportFile<PointsFileRow>, _ ids: [String: String]
    ) -> TakeOver {
        let chunks = file.chunks(of: Self.balancesAtOnce).map { rows in
            balanceChunk(Array(rows), ids, \.externalId) { row, member in
                let request = PointsV1.ImportBalanceRequest(
                    memberId: member, externalId: "\(source):\(row.name)", points: row.points,
                    earnedAt: clock.startOfBusinessDay(row.earnedOn),
                    expiresAt: row.expiresOn.map { clock.endOfValidity(lastDay: $0) })
                return try await retried(seconds: 10) { options in
                    try await books.importBalance(request, options)
                }.replayed
            }
        }
        return TakeOver(problems: file.problems, chunks: chunks) {
            let books = try await balances(of: .importedPoints).map {
                ImportComparison.Fact($0.name, "", [$0.row.amount])
            }
            let facts = file.rows.map {
                ImportComparison.Fact($0.value.name, "", [$0.value.points])
            }
            return [("points", ImportComparison(file: facts, books: books))]
        }
    }

    private func ofStoredValue(
        _ file: ImportFile<StoredValueFileRow>, _ ids: [String: String]
    ) -> TakeOver {
        let chunks = file.chunks(of: Self.balancesAtOnce).map { rows in
            balanceChunk(Array(rows), ids, \.externalId) { row, member in
                let request = PointsV1.ImportStoredValueRequest(
                    memberId: member, externalId: "\(source):\(row.name)",
                    principalMinor: row.principalMinor, bonusMinor: row.bonusMinor,
                    paidAt: clock.startOfBusinessDay(row.paidOn),
                    bonusExpiresAt: row.bonusExpiresOn.map { clock.endOfValidity(lastDay: $0) })
                return try await retried(seconds: 10) { options in
                    try await balances.importStoredValue(request, options)
                }.replayed
            }
        }
        return TakeOver(problems: file.problems, chunks: chunks) {
            let books = try await balances(of: .importedStoredValue).map {
                ImportComparison.Fact($0.name, "", [$0.row.amount, $0.row.bonus])
            }
            let facts = file.rows.map {
                ImportComparison.Fact(
                    $0.value.name, "", [$0.value.principalMinor, $0.value.bonusMinor])
            }
            return [("stored value", ImportComparison(file: facts, books: books))]
        }
    }

    /// - Parameter take: takes a row over for a member; whether it was there already.
    private func balanceChunk<Value: Sendable>(
        _ rows: [ImportFile<Value>.Row], _ ids: [String: String],
        _ externalId: @escaping @Sendable (Value) -> String,
        _ take: @escaping @Sendable (Value, _ member: String) async throws -> Bool
    ) -> TakeOver.Chunk {
        TakeOver.Chunk(rows: rows.count) { checking in
            var report = TakeOver.Report()
            try await withThrowingTaskGroup(of: TakeOver.Report.self) { group in
                for row in rows {
                    guard let member = ids[externalId(row.value)] else {
                        report.problems.append(Self.unknown(row.line))
                        continue
                    }
                    guard !checking else {
                        report.taken += 1
                        continue
                    }
                    group.addTask {
                        do {
                            return try await take(row.value, member)
                                ? TakeOver.Report(already: 1) : TakeOver.Report(taken: 1)
                        } catch let status as RPCStatus where status.errorInfo != nil {
                            return TakeOver.Report(problems: [
                                .init(
                                    line: row.line, column: "",
                                    text: status.errorInfo?.key ?? "\(status.code)")
                            ])
                        }
                    }
                }
                for try await one in group { report.add(one) }
            }
            return report
        }
    }

    private static func unknown(_ line: Int) -> ImportSheet.Problem {
        .init(
            line: line, column: "external_id",
            text: "is no member who was taken over of this source")
    }

    private func balances(
        of books: PointsV1.ImportedBooks
    ) async throws -> [(name: String, row: PatronV1.ImportedRow)] {
        try await all(
            balances.listImported(
                .init(prefix: "\(source):", books: books), options(seconds: 300))
        ).map { (String($0.externalId.dropFirst(source.count + 1)), $0) }
    }

    // MARK: Coupons

    private func ofCoupons(
        _ file: ImportFile<CouponFileRow>, _ ids: [String: String]
    ) -> TakeOver {
        let chunks = file.chunks(of: Self.membersAtOnce).map { rows in
            let known = rows.filter { ids[$0.value.externalId] != nil }
            let unknown = rows.filter { ids[$0.value.externalId] == nil }.map {
                Self.unknown($0.line)
            }
            let lines = known.map(\.line)
            let sent = known.map { row in
                MarketingV1.ImportedCoupons(
                    externalId: row.value.externalId,
                    memberId: ids[row.value.externalId] ?? "",
                    templateId: row.value.template.description,
                    quantity: Int32(row.value.quantity), lastDate: row.value.expiresOn.description)
            }
            return TakeOver.Chunk(rows: rows.count) { checking in
                var report = TakeOver.Report(problems: unknown)
                guard !sent.isEmpty else { return report }
                let request = MarketingV1.ImportCouponsRequest(
                    source: source, coupons: sent, validateOnly: checking)
                let reply = try await retried(seconds: 30) { options in
                    try await coupons.importCoupons(request, options)
                }
                report.add(TakeOver.Report(reply, lines: lines))
                return report
            }
        }
        return TakeOver(problems: file.problems, chunks: chunks) {
            let rows = try await all(
                coupons.listImported(.init(source: source), options(seconds: 300)))
            // Coupons one by one become what the file has: so many of a template and an end.
            var counts: [String: (text: String, count: Int64)] = [:]
            for row in rows {
                let words = row.text.split(separator: " ").map { String($0) }
                let key = "\(row.externalId) \(words.first ?? "")"
                counts[key, default: (words.last ?? "", 0)].count += row.amount
            }
            let facts = file.rows.map { row in
                ImportComparison.Fact(
                    "\(row.value.externalId) \(row.value.template)",
                    row.value.expiresOn.description, [row.value.quantity])
            }
            let books = counts.map {
                ImportComparison.Fact($0.key, $0.value.text, [$0.value.count])
            }
            return [("coupons", ImportComparison(file: facts, books: books))]
        }
    }

    // MARK: Calls

    private func all(
        _ stream: MessageStream<PatronV1.ImportedRow>
    ) async throws -> [PatronV1.ImportedRow] {
        var rows: [PatronV1.ImportedRow] = []
        for try await row in stream { rows.append(row) }
        return rows
    }

    private func options(seconds: Int64) -> CallOptions {
        OperatorCall.options(merchant: merchant, timeout: .seconds(seconds))
    }

    /// Repeats what may be repeated, under the same key, for as long as a restart takes.
    private func retried<Reply>(
        seconds: Int64, _ call: (CallOptions) async throws -> Reply
    ) async throws -> Reply {
        let key = UUID().uuidString
        let giveUp = ContinuousClock.now + .seconds(60)
        var pause = Duration.milliseconds(20)
        while true {
            do {
                var metadata = Metadata()
                Principal(kind: .service, merchant: merchant, subject: "patron")
                    .write(to: &metadata)
                metadata[MetadataKey.idempotencyKey] = key
                return try await call(.timeout(.seconds(seconds), metadata: metadata))
            } catch let status as RPCStatus where Self.isTransient(status) {
                guard ContinuousClock.now < giveUp else { throw status }
                try await Task.sleep(for: pause)
                pause = min(pause * 2, .seconds(1))
            }
        }
    }

    private static func isTransient(_ status: RPCStatus) -> Bool {
        [.unavailable, .deadlineExceeded, .aborted, .resourceExhausted].contains(status.code)
    }
}

extension TakeOver.Report {
    fileprivate init(_ reply: PatronV1.ImportReply, lines: [Int]) {
        self.init(
            taken: Int(reply.taken), already: Int(reply.already), linked: Int(reply.linked),
            problems: reply.problems.map { problem in
                let key = problem.key.isEmpty ? "" : " (\(problem.key))"
                let place = Int(problem.row)
                return .init(
                    line: lines.indices.contains(place) ? lines[place] : 0,
                    column: problem.column, text: problem.problem + key)
            })
    }
}

extension MemberV1.ImportedMember {
    fileprivate init(_ row: MemberFileRow) {
        self.init(
            externalId: row.externalId, person: row.person.map { .init($0) },
            levelCode: row.level?.code ?? "",
            levelValidUntil: row.level?.validUntil?.description ?? "", tags: row.tags)
    }
}

extension MemberV1.ImportedPerson {
    fileprivate init(_ person: MemberFileRow.Person) {
        let gender: MemberV1.Gender =
            switch person.gender {
            case nil: .unspecified
            case .female: .female
            case .male: .male
            case .other: .otherGender
            }
        self.init(
            phone: person.phone?.e164 ?? "", name: person.name, nickname: person.nickname,
            birthday: person.birthday?.date.description ?? "", gender: gender,
            registeredAt: person.registeredAt, storeId: person.store?.description ?? "")
    }
}
