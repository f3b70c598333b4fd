import MemberDomain
import Messages
import Postgres
import Primitives
import ServiceKit

extension MemberV1.AbuseCaseState {
    init(_ state: AbuseCases.State) {
        self =
            switch state {
            case .open: .abuseOpen
            case .held: .abuseHeld
            case .released: .abuseReleased
            case .confirmed: .abuseConfirmed
            }
    }
}

extension AbuseCases.State {
    /// Nil where none is asked for.
    init?(_ state: MemberV1.AbuseCaseState) throws(Refusal) {
        switch state {
        case .unspecified: return nil
        case .abuseOpen: self = .open
        case .abuseHeld: self = .held
        case .abuseReleased: self = .released
        case .abuseConfirmed: self = .confirmed
        case .unrecognized: throw .invalid("state", "is not known")
        }
    }
}

extension AbuseCases.Verdict {
    init(_ verdict: MemberV1.AbuseVerdict) throws(Refusal) {
        switch verdict {
        case .holdPoints: self = .hold
        case .releaseMember: self = .release
        case .confirmAbuse: self = .confirm
        case .unspecified, .unrecognized: throw .invalid("verdict", "is not known")
        }
    }
}

extension MemberV1.AbuseCase {
    init(_ row: AbuseCaseRow, appeal: String = "") {
        self.init(
            id: row.id.description, memberId: row.member.description,
            state: MemberV1.AbuseCaseState(row.state), score: Int32(clamping: row.score.total),
            reasons: row.score.reasons.map(MemberV1.AbuseReason.init),
            settingsVersion: row.settingsVersion, openedAt: row.openedAt, heldAt: row.heldAt,
            appealedAt: row.appealedAt, appeal: appeal, decidedAt: row.decidedAt,
            decidedBy: row.decidedBy ?? "", reason: row.reason ?? "")
    }
}

extension MemberV1.AbuseReason {
    init(_ reason: AbuseReason) {
        self.init(
            code: reason.code.rawValue, count: Int32(clamping: reason.count),
            weight: Int32(clamping: reason.weight),
            text: PatronV1.Text(AbuseTexts.text(of: reason)))
    }
}

extension MemberV1.MyReview {
    /// Of the last case that held anything: one that only staff looks at is not the member's
    /// concern.
    init(_ rows: [AbuseCaseRow]) {
        guard let row = rows.first(where: \.holds) else {
            self.init(text: PatronV1.Text(AbuseTexts.text(of: AbuseCases.State?.none)))
            return
        }
        self.init(
            underReview: row.state == .held, caseId: row.id.description,
            state: MemberV1.AbuseCaseState(row.state), since: row.heldAt,
            appealedAt: row.appealedAt, decidedAt: row.decidedAt,
            text: PatronV1.Text(AbuseTexts.text(of: row.state)))
    }
}

extension MemberV1.AbuseSettings {
    init(_ row: AbuseSettingsRow) {
        self.init(
            version: row.version, note: Int32(row.thresholds.note),
            review: Int32(row.thresholds.review), hold: Int32(row.thresholds.hold),
            changedAt: row.changedAt, changedBy: row.changedBy)
    }
}

extension MemberV1.AbuseLinkKind {
    init(_ kind: AbuseLink.Kind) {
        self =
            switch kind {
            case .phone: .linkPhone
            case .device: .linkDevice
            case .payer: .linkPayer
            case .address: .linkAddress
            case .clientAddress: .linkClientAddress
            case .referral: .linkReferral
            }
    }
}

extension [MemberV1.AbuseEdge] {
    /// What members of a neighbourhood have in common; things are numbered as they come.
    ///
    /// - Parameter members: the numbers of those who are shown.
    init(_ neighbourhood: AbuseNeighbourhood, _ members: [UUIDv7: Int32]) {
        let shared = Dictionary(grouping: neighbourhood.links, by: \.thing)
            .filter { $0.value.count > 1 }
        var numbers: [AbuseLink.Thing: Int32] = [:]
        self = []
        for link in neighbourhood.links where shared[link.thing] != nil {
            guard let member = members[link.member] else { continue }
            let number = numbers[link.thing] ?? Int32(clamping: numbers.count + 1)
            numbers[link.thing] = number
            append(
                MemberV1.AbuseEdge(
                    kind: MemberV1.AbuseLinkKind(link.thing.kind), thing: number,
                    member: member, firstSeen: link.firstSeen,
                    lastSeen: link.lastSeen))
        }
    }
}

extension MemberV1.AbuseNode {
    init(_ number: Int32, _ record: MemberRecord, _ personal: PersonalData, score: Int32?) {
        self.init(
            number: number, memberId: record.id.description,
            phone: personal.phone.map(Masking.phone) ?? "",
            nickname: personal.nickname.map(Masking.name) ?? "",
            registeredAt: record.registeredAt, score: score ?? 0)
    }
}

extension PatronV1.DataRow {
    /// A review as the member knows of it, for her export.
    init(review row: AbuseCaseRow, appeal: String) {
        self.init(
            category: "reviews",
            fields: [
                PatronV1.Fact(name: "caseId", value: row.id.description),
                PatronV1.Fact(name: "state", value: row.state.name),
                PatronV1.Fact(name: "since", value: row.heldAt?.description ?? ""),
                PatronV1.Fact(name: "appealedAt", value: row.appealedAt?.description ?? ""),
                PatronV1.Fact(name: "appeal", value: appeal),
                PatronV1.Fact(name: "decidedAt", value: row.decidedAt?.description ?? ""),
            ])
    }
}
