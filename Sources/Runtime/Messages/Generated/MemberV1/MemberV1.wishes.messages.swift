// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

package import Primitives

extension MemberV1 {
    package enum WishState: ProtoEnum {
        case unspecified
        case wishOpen
        /// Staff has answered, and may answer again.
        case wishAnswered
        /// Nothing follows but the member's score.
        case wishClosed
        /// The member took it back before anybody answered.
        case wishWithdrawn
        /// A number that this version of the schema does not know.
        case unrecognized(Int32)

        package static let allCases: [Self] = [.unspecified, .wishOpen, .wishAnswered, .wishClosed, .wishWithdrawn]

        package init(rawValue: Int32) {
            switch rawValue {
            case 0: self = .unspecified
            case 1: self = .wishOpen
            case 2: self = .wishAnswered
            case 3: self = .wishClosed
            case 4: self = .wishWithdrawn
            default: self = .unrecognized(rawValue)
            }
        }

        package var rawValue: Int32 {
            switch self {
            case .unspecified: 0
            case .wishOpen: 1
            case .wishAnswered: 2
            case .wishClosed: 3
            case .wishWithdrawn: 4
            case .unrecognized(let number): number
            }
        }

        package init?(name: String) {
            switch name {
            case "WISH_STATE_UNSPECIFIED": self = .unspecified
            case "WISH_OPEN": self = .wishOpen
            case "WISH_ANSWERED": self = .wishAnswered
            case "WISH_CLOSED": self = .wishClosed
            case "WISH_WITHDRAWN": self = .wishWithdrawn
            default: return nil
            }
        }

        package var name: String {
            switch self {
            case .unspecified: "WISH_STATE_UNSPECIFIED"
            case .wishOpen: "WISH_OPEN"
            case .wishAnswered: "WISH_ANSWERED"
            case .wishClosed: "WISH_CLOSED"
            case .wishWithdrawn: "WISH_WITHDRAWN"
            case .unrecognized(let number): String(number)
            }
        }
    }

    package struct Wish: Sendable, Equatable {
        package var id: String
        package var memberId: String
        /// The level that she held when she filed it.
        package var levelCode: String
        /// The benefit that it is about; empty for any other wish.
        package var benefitCode: String
        /// In her words; kept under her own key.
        package var text: String
        /// The day that she wishes it for, ISO; or empty.
        package var wantedOn: String
        package var state: MemberV1.WishState
        package var filedAt: Instant?
        /// What staff wrote to her last; empty while it is open. Kept under her own key.
        package var answer: String
        /// When it was answered first.
        package var answeredAt: Instant?
        /// Who answered last; shown to staff only.
        package var answeredBy: String
        /// When it was closed or withdrawn.
        package var endedAt: Instant?
        /// 1 to 5, by the member; 0 as long as she has given none.
        package var score: Int32

        package init() {
            id = ""
            memberId = ""
            levelCode = ""
            benefitCode = ""
            text = ""
            wantedOn = ""
            state = .unspecified
            filedAt = nil
            answer = ""
            answeredAt = nil
            answeredBy = ""
            endedAt = nil
            score = 0
        }

        package init(
            id: String = "",
            memberId: String = "",
            levelCode: String = "",
            benefitCode: String = "",
            text: String = "",
            wantedOn: String = "",
            state: MemberV1.WishState = .unspecified,
            filedAt: Instant? = nil,
            answer: String = "",
            answeredAt: Instant? = nil,
            answeredBy: String = "",
            endedAt: Instant? = nil,
            score: Int32 = 0
        ) {
            self.id = id
            self.memberId = memberId
            self.levelCode = levelCode
            self.benefitCode = benefitCode
            self.text = text
            self.wantedOn = wantedOn
            self.state = state
            self.filedAt = filedAt
            self.answer = answer
            self.answeredAt = answeredAt
            self.answeredBy = answeredBy
            self.endedAt = endedAt
            self.score = score
        }
    }

    package struct FileWishRequest: Sendable, Equatable {
        /// A benefit of her level; empty for any other wish.
        package var benefitCode: String
        /// 1 to 500 characters.
        package var text: String
        /// ISO, from today to 366 days ahead; empty where the day does not matter.
        package var wantedOn: String

        package init() {
            benefitCode = ""
            text = ""
            wantedOn = ""
        }

        package init(
            benefitCode: String = "",
            text: String = "",
            wantedOn: String = ""
        ) {
            self.benefitCode = benefitCode
            self.text = text
            self.wantedOn = wantedOn
        }
    }

    package struct WithdrawWishRequest: Sendable, Equatable {
        package var id: String

        package init() {
            id = ""
        }

        package init(
            id: String = ""
        ) {
            self.id = id
        }
    }

    package struct ScoreWishRequest: Sendable, Equatable {
        package var id: String
        /// 1 to 5.
        package var score: Int32

        package init() {
            id = ""
            score = 0
        }

        package init(
            id: String = "",
            score: Int32 = 0
        ) {
            self.id = id
            self.score = score
        }
    }

    package struct AnswerWishRequest: Sendable, Equatable {
        package var id: String
        /// What she reads, 1 to 500 characters; it takes the place of an earlier answer.
        package var note: String

        package init() {
            id = ""
            note = ""
        }

        package init(
            id: String = "",
            note: String = ""
        ) {
            self.id = id
            self.note = note
        }
    }

    package struct CloseWishRequest: Sendable, Equatable {
        package var id: String
        /// As of an answer; may be empty where it was answered before, and that answer stays.
        package var note: String

        package init() {
            id = ""
            note = ""
        }

        package init(
            id: String = "",
            note: String = ""
        ) {
            self.id = id
            self.note = note
        }
    }

    /// What a step leaves behind: the words are in the lists only.
    package struct WishReply: Sendable, Equatable {
        package var id: String
        package var state: MemberV1.WishState
        package var replayed: Bool

        package init() {
            id = ""
            state = .unspecified
            replayed = false
        }

        package init(
            id: String = "",
            state: MemberV1.WishState = .unspecified,
            replayed: Bool = false
        ) {
            self.id = id
            self.state = state
            self.replayed = replayed
        }
    }

    package struct ListMyWishesRequest: Sendable, Equatable {
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

    package struct ListWishesRequest: Sendable, Equatable {
        /// Of this state only; of any where absent.
        package var state: MemberV1.WishState
        /// Of this member only; of all whom the caller sees where empty.
        package var memberId: String
        /// 1 to 100; 20 where absent.
        package var pageSize: Int32
        package var pageToken: String

        package init() {
            state = .unspecified
            memberId = ""
            pageSize = 0
            pageToken = ""
        }

        package init(
            state: MemberV1.WishState = .unspecified,
            memberId: String = "",
            pageSize: Int32 = 0,
            pageToken: String = ""
        ) {
            self.state = state
            self.memberId = memberId
            self.pageSize = pageSize
            self.pageToken = pageToken
        }
    }

    package struct ListWishesReply: Sendable, Equatable {
        /// Newest first.
        package var wishes: [MemberV1.Wish]
        package var nextPageToken: String

        package init() {
            wishes = []
            nextPageToken = ""
        }

        package init(
            wishes: [MemberV1.Wish] = [],
            nextPageToken: String = ""
        ) {
            self.wishes = wishes
            self.nextPageToken = nextPageToken
        }
    }

    package struct GetBenefitCoverageRequest: Sendable, Equatable {
        /// The first and the last business date of claims and wishes, ISO; this year to today where empty, 366
        /// days at most.
        package var from: String
        package var to: String

        package init() {
            from = ""
            to = ""
        }

        package init(
            from: String = "",
            to: String = ""
        ) {
            self.from = from
            self.to = to
        }
    }

    /// A benefit that is claimed, among those who hold one level now.
    package struct BenefitUse: Sendable, Equatable {
        package var benefitCode: String
        package var name: PatronV1.Text?
        /// Members who claimed it in the time, and of them those who used a claim of it.
        package var chosen: Int64
        package var used: Int64

        package init() {
            benefitCode = ""
            name = nil
            chosen = 0
            used = 0
        }

        package init(
            benefitCode: String = "",
            name: PatronV1.Text? = nil,
            chosen: Int64 = 0,
            used: Int64 = 0
        ) {
            self.benefitCode = benefitCode
            self.name = name
            self.chosen = chosen
            self.used = used
        }
    }

    package struct LevelCoverage: Sendable, Equatable {
        package var levelCode: String
        /// Members who hold the level now, where it gives benefits that are claimed; 0 where it gives none.
        package var entitled: Int64
        /// Of them, those who claimed at least one in the time, and those who used one.
        package var chosen: Int64
        package var used: Int64
        /// chosen / entitled and used / entitled, rounded down; 0 without anybody entitled.
        package var chosenPermille: Int32
        package var coveragePermille: Int32
        /// Wishes filed in the time by members who held the level then, without those that were withdrawn.
        package var wishes: Int64
        /// Of them those that have an answer, and that had one within 24 hours.
        package var wishesAnswered: Int64
        package var wishesAnsweredInADay: Int64
        /// Of the answered ones those with a score, and its average in hundredths, rounded half up.
        package var wishesScored: Int64
        package var averageScoreHundredths: Int32
        /// In the order in which the level gives them.
        package var benefits: [MemberV1.BenefitUse]

        package init() {
            levelCode = ""
            entitled = 0
            chosen = 0
            used = 0
            chosenPermille = 0
            coveragePermille = 0
            wishes = 0
            wishesAnswered = 0
            wishesAnsweredInADay = 0
            wishesScored = 0
            averageScoreHundredths = 0
            benefits = []
        }

        package init(
            levelCode: String = "",
            entitled: Int64 = 0,
            chosen: Int64 = 0,
            used: Int64 = 0,
            chosenPermille: Int32 = 0,
            coveragePermille: Int32 = 0,
            wishes: Int64 = 0,
            wishesAnswered: Int64 = 0,
            wishesAnsweredInADay: Int64 = 0,
            wishesScored: Int64 = 0,
            averageScoreHundredths: Int32 = 0,
            benefits: [MemberV1.BenefitUse] = []
        ) {
            self.levelCode = levelCode
            self.entitled = entitled
            self.chosen = chosen
            self.used = used
            self.chosenPermille = chosenPermille
            self.coveragePermille = coveragePermille
            self.wishes = wishes
            self.wishesAnswered = wishesAnswered
            self.wishesAnsweredInADay = wishesAnsweredInADay
            self.wishesScored = wishesScored
            self.averageScoreHundredths = averageScoreHundredths
            self.benefits = benefits
        }
    }

    package struct BenefitCoverage: Sendable, Equatable {
        package var from: String
        package var to: String
        /// From the base level upwards; then levels of earlier schemes that only wishes tell of.
        package var levels: [MemberV1.LevelCoverage]

        package init() {
            from = ""
            to = ""
            levels = []
        }

        package init(
            from: String = "",
            to: String = "",
            levels: [MemberV1.LevelCoverage] = []
        ) {
            self.from = from
            self.to = to
            self.levels = levels
        }
    }

    /// Events wish.filed, wish.withdrawn, wish.answered, wish.closed and wish.scored, without its words.
    package struct WishEvent: Sendable, Equatable {
        package var wishId: String
        package var memberId: String
        package var levelCode: String
        package var benefitCode: String
        package var state: MemberV1.WishState
        package var score: Int32

        package init() {
            wishId = ""
            memberId = ""
            levelCode = ""
            benefitCode = ""
            state = .unspecified
            score = 0
        }

        package init(
            wishId: String = "",
            memberId: String = "",
            levelCode: String = "",
            benefitCode: String = "",
            state: MemberV1.WishState = .unspecified,
            score: Int32 = 0
        ) {
            self.wishId = wishId
            self.memberId = memberId
            self.levelCode = levelCode
            self.benefitCode = benefitCode
            self.state = state
            self.score = score
        }
    }
}
