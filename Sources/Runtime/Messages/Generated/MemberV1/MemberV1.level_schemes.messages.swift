// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

package import Primitives

extension MemberV1 {
    package enum LevelSchemeState: ProtoEnum {
        case unspecified
        case schemeDraft
        /// Published: in force, or to begin later.
        case schemeActive
        /// Discarded, or another version has taken its place.
        case schemeArchived
        /// A number that this version of the schema does not know.
        case unrecognized(Int32)

        package static let allCases: [Self] = [.unspecified, .schemeDraft, .schemeActive, .schemeArchived]

        package init(rawValue: Int32) {
            switch rawValue {
            case 0: self = .unspecified
            case 1: self = .schemeDraft
            case 2: self = .schemeActive
            case 3: self = .schemeArchived
            default: self = .unrecognized(rawValue)
            }
        }

        package var rawValue: Int32 {
            switch self {
            case .unspecified: 0
            case .schemeDraft: 1
            case .schemeActive: 2
            case .schemeArchived: 3
            case .unrecognized(let number): number
            }
        }

        package init?(name: String) {
            switch name {
            case "LEVEL_SCHEME_STATE_UNSPECIFIED": self = .unspecified
            case "SCHEME_DRAFT": self = .schemeDraft
            case "SCHEME_ACTIVE": self = .schemeActive
            case "SCHEME_ARCHIVED": self = .schemeArchived
            default: return nil
            }
        }

        package var name: String {
            switch self {
            case .unspecified: "LEVEL_SCHEME_STATE_UNSPECIFIED"
            case .schemeDraft: "SCHEME_DRAFT"
            case .schemeActive: "SCHEME_ACTIVE"
            case .schemeArchived: "SCHEME_ARCHIVED"
            case .unrecognized(let number): String(number)
            }
        }
    }

    /// One version of a merchant's levels. A published one never changes.
    package struct LevelSchemeVersion: Sendable, Equatable {
        /// From 1; levels name the one that decided them.
        package var version: Int32
        package var state: MemberV1.LevelSchemeState
        package var scheme: MemberV1.LevelScheme?
        /// Why it was made, at most 256 characters.
        package var note: String
        /// Rises with every change of the draft.
        package var revision: Int32
        /// Who wrote it as it stands; empty for one that came with the installation.
        package var author: String
        package var createdAt: Instant?
        /// Empty for a draft, as are those that follow.
        package var publisher: String
        package var publishedAt: Instant?
        /// From when it holds; absent for one that has held ever since.
        package var from: Instant?
        /// Exclusive: the next version begins; absent where there is none.
        package var until: Instant?
        /// Whether it raises or prolongs, when it begins, the levels of members who qualify for more by it.
        package var refresh: Bool
        /// When it had been brought to every member; absent before.
        package var introducedAt: Instant?

        package init() {
            version = 0
            state = .unspecified
            scheme = nil
            note = ""
            revision = 0
            author = ""
            createdAt = nil
            publisher = ""
            publishedAt = nil
            from = nil
            until = nil
            refresh = false
            introducedAt = nil
        }

        package init(
            version: Int32 = 0,
            state: MemberV1.LevelSchemeState = .unspecified,
            scheme: MemberV1.LevelScheme? = nil,
            note: String = "",
            revision: Int32 = 0,
            author: String = "",
            createdAt: Instant? = nil,
            publisher: String = "",
            publishedAt: Instant? = nil,
            from: Instant? = nil,
            until: Instant? = nil,
            refresh: Bool = false,
            introducedAt: Instant? = nil
        ) {
            self.version = version
            self.state = state
            self.scheme = scheme
            self.note = note
            self.revision = revision
            self.author = author
            self.createdAt = createdAt
            self.publisher = publisher
            self.publishedAt = publishedAt
            self.from = from
            self.until = until
            self.refresh = refresh
            self.introducedAt = introducedAt
        }
    }

    /// A new draft.
    package struct CreateLevelSchemeRequest: Sendable, Equatable {
        /// Its version and currency are not looked at: the next number, and the merchant's.
        package var scheme: MemberV1.LevelScheme?
        package var note: String

        package init() {
            scheme = nil
            note = ""
        }

        package init(
            scheme: MemberV1.LevelScheme? = nil,
            note: String = ""
        ) {
            self.scheme = scheme
            self.note = note
        }
    }

    /// Takes the place of what the draft says.
    package struct UpdateLevelSchemeRequest: Sendable, Equatable {
        package var version: Int32
        package var scheme: MemberV1.LevelScheme?
        package var note: String
        /// The revision that the change was made on.
        package var revision: Int32

        package init() {
            version = 0
            scheme = nil
            note = ""
            revision = 0
        }

        package init(
            version: Int32 = 0,
            scheme: MemberV1.LevelScheme? = nil,
            note: String = "",
            revision: Int32 = 0
        ) {
            self.version = version
            self.scheme = scheme
            self.note = note
            self.revision = revision
        }
    }

    /// Which draft holds from when on.
    package struct PublishLevelSchemeRequest: Sendable, Equatable {
        package var version: Int32
        /// The revision that the publisher has seen.
        package var revision: Int32
        /// At least 10 seconds ahead, so that all of Patron knows of it by then; in 10 seconds where absent.
        package var from: Instant?
        /// Raises or prolongs, from then on, the levels of members who qualify for more by it; it never
        /// lowers any. Without, a member's next order is the first that it decides.
        package var refresh: Bool

        package init() {
            version = 0
            revision = 0
            from = nil
            refresh = false
        }

        package init(
            version: Int32 = 0,
            revision: Int32 = 0,
            from: Instant? = nil,
            refresh: Bool = false
        ) {
            self.version = version
            self.revision = revision
            self.from = from
            self.refresh = refresh
        }
    }

    package struct ArchiveLevelSchemeRequest: Sendable, Equatable {
        package var version: Int32

        package init() {
            version = 0
        }

        package init(
            version: Int32 = 0
        ) {
            self.version = version
        }
    }

    package struct LevelSchemeReply: Sendable, Equatable {
        package var scheme: MemberV1.LevelSchemeVersion?
        package var replayed: Bool

        package init() {
            scheme = nil
            replayed = false
        }

        package init(
            scheme: MemberV1.LevelSchemeVersion? = nil,
            replayed: Bool = false
        ) {
            self.scheme = scheme
            self.replayed = replayed
        }
    }

    package struct GetLevelSchemeRequest: Sendable, Equatable {
        package var version: Int32

        package init() {
            version = 0
        }

        package init(
            version: Int32 = 0
        ) {
            self.version = version
        }
    }

    package struct ListLevelSchemesRequest: Sendable, Equatable {
        /// 1 to 100; 20 where absent.
        package var pageSize: Int32
        package var pageToken: String

        package init() {
            pageSize = 0
            pageToken = ""
        }

        package init(
            pageSize: Int32 = 0,
            pageToken: String = ""
        ) {
            self.pageSize = pageSize
            self.pageToken = pageToken
        }
    }

    package struct ListLevelSchemesReply: Sendable, Equatable {
        /// Newest first.
        package var schemes: [MemberV1.LevelSchemeVersion]
        package var nextPageToken: String

        package init() {
            schemes = []
            nextPageToken = ""
        }

        package init(
            schemes: [MemberV1.LevelSchemeVersion] = [],
            nextPageToken: String = ""
        ) {
            self.schemes = schemes
            self.nextPageToken = nextPageToken
        }
    }

    /// What a version would do if it began now.
    package struct PreviewLevelSchemeRequest: Sendable, Equatable {
        package var version: Int32

        package init() {
            version = 0
        }

        package init(
            version: Int32 = 0
        ) {
            self.version = version
        }
    }

    /// So many members would go from one level to another.
    package struct LevelSchemeTransition: Sendable, Equatable {
        package var fromLevel: String
        package var toLevel: String
        /// 0 where that is suppressed.
        package var members: Int64
        /// Below 20 members, for operators; below 5, for who is confined to stores.
        package var suppressed: Bool

        package init() {
            fromLevel = ""
            toLevel = ""
            members = 0
            suppressed = false
        }

        package init(
            fromLevel: String = "",
            toLevel: String = "",
            members: Int64 = 0,
            suppressed: Bool = false
        ) {
            self.fromLevel = fromLevel
            self.toLevel = toLevel
            self.members = members
            self.suppressed = suppressed
        }
    }

    package struct PreviewLevelSchemeProgress: Sendable, Equatable {
        /// Members judged so far.
        package var members: Int64
        /// Whether all are: the counts come with the last message only.
        package var done: Bool
        /// By a refresh when it begins, from the level that is held to the one that would be; the same level
        /// prolonged stands with equal ends, and who keeps all she has in none.
        package var refreshed: [MemberV1.LevelSchemeTransition]
        /// If every level ended today: from the level that is held to the one that today's windows qualify
        /// for, equal ones included.
        package var atEnd: [MemberV1.LevelSchemeTransition]

        package init() {
            members = 0
            done = false
            refreshed = []
            atEnd = []
        }

        package init(
            members: Int64 = 0,
            done: Bool = false,
            refreshed: [MemberV1.LevelSchemeTransition] = [],
            atEnd: [MemberV1.LevelSchemeTransition] = []
        ) {
            self.members = members
            self.done = done
            self.refreshed = refreshed
            self.atEnd = atEnd
        }
    }
}
