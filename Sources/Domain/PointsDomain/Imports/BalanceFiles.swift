package import Primitives

/// Points of another system; several rows of a member are several lots.
package struct PointsFileRow: Hashable, Sendable {
    package let externalId: String
    package let points: Int64
    package let earnedOn: CalendarDate
    /// Last business date; nil for good.
    package let expiresOn: CalendarDate?

    /// What the balance is called in the books, without its source.
    package var name: String { BalanceFiles.name(externalId, earnedOn, expiresOn) }
}

/// Stored value of another system; several rows of a member are several top-ups.
package struct StoredValueFileRow: Hashable, Sendable {
    package let externalId: String
    package let principalMinor: Int64
    package let bonusMinor: Int64
    package let paidOn: CalendarDate
    /// Last business date of the bonus; nil for good.
    package let bonusExpiresOn: CalendarDate?

    /// What the balance is called in the books, without its source.
    package var name: String { BalanceFiles.name(externalId, paidOn, bonusExpiresOn) }
}

/// Reads files of balances (docs/operations.md, Moving in).
package struct BalanceFiles: Sendable {
    private static let most: Int64 = 100_000_000

    private let today: CalendarDate
    private let endsFrom: CalendarDate?

    /// - Parameter endsMayBeOver: the file was taken over before, and is read to be compared.
    package init(today: CalendarDate, endsMayBeOver: Bool = false) {
        self.today = today
        endsFrom = endsMayBeOver ? nil : today
    }

    package func points(_ text: String) -> ImportFile<PointsFileRow> {
        ImportSheet(text, needed: ["external_id", "points", "earned_on"], optional: ["expires_on"])
            .read(names: { [("external_id", $0.name)] }) { row throws(ImportSheet.Flaw) in
                PointsFileRow(
                    externalId: try row.externalId(),
                    points: try row.number("points", in: 1...Self.most),
                    earnedOn: try row.pastDate("earned_on", today: today),
                    expiresOn: try row.lastDay("expires_on", from: endsFrom))
            }
    }

    package func storedValue(_ text: String) -> ImportFile<StoredValueFileRow> {
        ImportSheet(
            text, needed: ["external_id", "principal_minor", "paid_on"],
            optional: ["bonus_minor", "bonus_expires_on"]
        ).read(names: { [("external_id", $0.name)] }) { row throws(ImportSheet.Flaw) in
            let expiry = try row.lastDay("bonus_expires_on", from: endsFrom)
            let bonus =
                row["bonus_minor"].isEmpty ? 0 : try row.number("bonus_minor", in: 0...Self.most)
            guard bonus > 0 || expiry == nil else {
                throw ImportSheet.Flaw("bonus_expires_on", "has no bonus")
            }
            return StoredValueFileRow(
                externalId: try row.externalId(),
                principalMinor: try row.number("principal_minor", in: 1...Self.most),
                bonusMinor: bonus, paidOn: try row.pastDate("paid_on", today: today),
                bonusExpiresOn: expiry)
        }
    }

    static func name(
        _ externalId: String, _ from: CalendarDate, _ until: CalendarDate?
    ) -> String {
        "\(externalId):\(from):\(until.map(\.description) ?? "")"
    }
}
