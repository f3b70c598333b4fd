import Messages
import PointsDomain
import Primitives
import Rules
import ServiceKit

/// A definition that makes sense, as it is stored: parsed once, at the edge.
struct ProgrammeDraft: Sendable {
    private static let longestNote = 256

    let definition: String
    let note: String

    init(_ definition: PointsV1.ProgrammeDefinition?, note: String) throws(Refusal) {
        guard let definition else { throw Refusal.invalid("definition", "is missing") }
        self.note = try OrderDraft.text(note, "note", Self.longestNote)
        do throws(DocumentError) {
            _ = try Programme(definition, version: 0)
        } catch {
            let path = error.path.isEmpty ? "definition" : "definition.\(error.path)"
            throw Refusal.invalid(path, error.problem)
        }
        try Self.checkSpends(definition.events)
        do throws(JSONError) {
            self.definition = String(decoding: try definition.json(), as: UTF8.self)
        } catch {
            throw Refusal.invalid("definition", "\(error)")
        }
    }

    /// A code of spend thresholds without one is reported by nobody.
    private static func checkSpends(_ rules: [PointsV1.EventRule]) throws(Refusal) {
        for (index, rule) in rules.enumerated()
        where rule.spend == nil && rule.code.hasPrefix(EventRule.spendPrefix) {
            throw .invalid("definition.events[\(index)].spend", "is missing")
        }
    }
}

extension ProgrammeRecord {
    /// The rules that decide.
    func programme() throws -> Programme {
        try Programme(try message(), version: version.number)
    }

    fileprivate func message() throws(JSONError) -> PointsV1.ProgrammeDefinition {
        try PointsV1.ProgrammeDefinition(json: Array(definition.utf8))
    }
}

extension PointsV1.Programme {
    init(_ record: ProgrammeRecord, at now: Instant) throws {
        let version = record.version
        self.init(
            id: "\(version.number)", state: PointsV1.ProgrammeState(version.state(at: now)),
            definition: try record.message(), note: record.note, author: version.author,
            createdAt: record.createdAt, activeFrom: version.span?.from,
            activeUntil: version.span?.until, publisher: record.publisher ?? "",
            revision: version.revision)
    }

    /// A version's number; nil where the text is none.
    static func number(_ id: String) -> Int32? {
        guard let number = Int32(id), number > 0, "\(number)" == id else { return nil }
        return number
    }
}

extension PointsV1.ProgrammeState {
    fileprivate init(_ state: ProgrammeVersion.State) {
        self =
            switch state {
            case .draft: .programmeDraft
            case .active: .programmeActive
            case .archived: .programmeArchived
            }
    }
}

extension Refusal {
    init(of refusal: ProgrammeVersion.Refusal) {
        self =
            switch refusal {
            case .notDraft: Refusal(.programmeNotDraft)
            case .archived: Refusal(.programmeArchived)
            case .revisionConflict(let current):
                Refusal(.revisionConflict, facts: ["revision": "\(current)"])
            case .secondPersonNeeded: Refusal(.secondPersonNeeded)
            case .tooSoon(let earliest):
                Refusal.invalid("activeFrom", "is before \(earliest)")
            case .notAfter(let version):
                Refusal.invalid(
                    "activeFrom", "is not after the beginning of version \(version)")
            }
    }
}
