// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

package import Primitives

extension MarketingV1 {
    package enum IssueJobState: ProtoEnum {
        case unspecified
        case issueJobRunning
        case issueJobDone
        /// The template's total was reached, or it issues no more; see `reason`.
        case issueJobStopped
        case issueJobCancelled
        /// A number that this version of the schema does not know.
        case unrecognized(Int32)

        package static let allCases: [Self] = [.unspecified, .issueJobRunning, .issueJobDone, .issueJobStopped, .issueJobCancelled]

        package init(rawValue: Int32) {
            switch rawValue {
            case 0: self = .unspecified
            case 1: self = .issueJobRunning
            case 2: self = .issueJobDone
            case 3: self = .issueJobStopped
            case 4: self = .issueJobCancelled
            default: self = .unrecognized(rawValue)
            }
        }

        package var rawValue: Int32 {
            switch self {
            case .unspecified: 0
            case .issueJobRunning: 1
            case .issueJobDone: 2
            case .issueJobStopped: 3
            case .issueJobCancelled: 4
            case .unrecognized(let number): number
            }
        }

        package init?(name: String) {
            switch name {
            case "ISSUE_JOB_STATE_UNSPECIFIED": self = .unspecified
            case "ISSUE_JOB_RUNNING": self = .issueJobRunning
            case "ISSUE_JOB_DONE": self = .issueJobDone
            case "ISSUE_JOB_STOPPED": self = .issueJobStopped
            case "ISSUE_JOB_CANCELLED": self = .issueJobCancelled
            default: return nil
            }
        }

        package var name: String {
            switch self {
            case .unspecified: "ISSUE_JOB_STATE_UNSPECIFIED"
            case .issueJobRunning: "ISSUE_JOB_RUNNING"
            case .issueJobDone: "ISSUE_JOB_DONE"
            case .issueJobStopped: "ISSUE_JOB_STOPPED"
            case .issueJobCancelled: "ISSUE_JOB_CANCELLED"
            case .unrecognized(let number): String(number)
            }
        }
    }

    /// Who gets a coupon: every member for whom all holds that is said here, as it is when the job comes
    /// to her. Orders are those that were paid, returned ones counted in. Who has left gets nothing.
    package struct IssueAudience: Sendable, Equatable {
        /// Registered at this instant or later.
        package var registeredFrom: Instant?
        /// Registered before this instant.
        package var registeredUntil: Instant?
        /// In one of these levels; at most 20.
        package var levelCodes: [String]
        /// Enrolled at one of these stores; at most 100. Members who enrolled online are of none.
        package var storeIds: [String]
        /// Her last order was paid at this instant or later.
        package var lastOrderFrom: Instant?
        /// Her last order was paid before this instant; who never bought is not among them.
        package var lastOrderUntil: Instant?
        /// Her last order was at one of these stores; at most 100.
        package var lastOrderStoreIds: [String]
        /// Never bought anything; stands without the three above.
        package var neverOrdered: Bool

        package init() {
            registeredFrom = nil
            registeredUntil = nil
            levelCodes = []
            storeIds = []
            lastOrderFrom = nil
            lastOrderUntil = nil
            lastOrderStoreIds = []
            neverOrdered = false
        }

        package init(
            registeredFrom: Instant? = nil,
            registeredUntil: Instant? = nil,
            levelCodes: [String] = [],
            storeIds: [String] = [],
            lastOrderFrom: Instant? = nil,
            lastOrderUntil: Instant? = nil,
            lastOrderStoreIds: [String] = [],
            neverOrdered: Bool = false
        ) {
            self.registeredFrom = registeredFrom
            self.registeredUntil = registeredUntil
            self.levelCodes = levelCodes
            self.storeIds = storeIds
            self.lastOrderFrom = lastOrderFrom
            self.lastOrderUntil = lastOrderUntil
            self.lastOrderStoreIds = lastOrderStoreIds
            self.neverOrdered = neverOrdered
        }
    }

    /// A mass issue, and how far it has come.
    package struct IssueJob: Sendable, Equatable {
        package var id: String
        package var templateId: String
        package var audience: MarketingV1.IssueAudience?
        package var state: MarketingV1.IssueJobState
        package var reason: String
        /// Members that were looked at, and coupons that were issued to them.
        package var lookedAt: Int64
        package var issued: Int64
        /// Members that there were when the job began; more may have joined since.
        package var members: Int64
        package var createdAt: Instant?
        package var endedAt: Instant?
        /// Members of the audience when the job began.
        package var matching: Int64
        /// Below 20 members of the audience, for operators (below 5, for who is confined to stores): then
        /// looked_at, issued and matching are 0.
        package var suppressed: Bool

        package init() {
            id = ""
            templateId = ""
            audience = nil
            state = .unspecified
            reason = ""
            lookedAt = 0
            issued = 0
            members = 0
            createdAt = nil
            endedAt = nil
            matching = 0
            suppressed = false
        }

        package init(
            id: String = "",
            templateId: String = "",
            audience: MarketingV1.IssueAudience? = nil,
            state: MarketingV1.IssueJobState = .unspecified,
            reason: String = "",
            lookedAt: Int64 = 0,
            issued: Int64 = 0,
            members: Int64 = 0,
            createdAt: Instant? = nil,
            endedAt: Instant? = nil,
            matching: Int64 = 0,
            suppressed: Bool = false
        ) {
            self.id = id
            self.templateId = templateId
            self.audience = audience
            self.state = state
            self.reason = reason
            self.lookedAt = lookedAt
            self.issued = issued
            self.members = members
            self.createdAt = createdAt
            self.endedAt = endedAt
            self.matching = matching
            self.suppressed = suppressed
        }
    }

    /// Which coupon is issued to whom.
    package struct StartIssueJobRequest: Sendable, Equatable {
        package var templateId: String
        /// All members where absent.
        package var audience: MarketingV1.IssueAudience?

        package init() {
            templateId = ""
            audience = nil
        }

        package init(
            templateId: String = "",
            audience: MarketingV1.IssueAudience? = nil
        ) {
            self.templateId = templateId
            self.audience = audience
        }
    }

    /// An audience that is to be counted.
    package struct CountIssueAudienceRequest: Sendable, Equatable {
        /// All members where absent.
        package var audience: MarketingV1.IssueAudience?

        package init() {
            audience = nil
        }

        package init(
            audience: MarketingV1.IssueAudience? = nil
        ) {
            self.audience = audience
        }
    }

    /// How many there are.
    package struct CountIssueAudienceReply: Sendable, Equatable {
        /// Members of the audience now; each gets a coupon as far as the template's limits allow.
        package var matching: Int64
        /// All members.
        package var members: Int64
        /// Below 20 members of the audience, for operators (below 5, for who is confined to stores): then
        /// matching is 0.
        package var suppressed: Bool

        package init() {
            matching = 0
            members = 0
            suppressed = false
        }

        package init(
            matching: Int64 = 0,
            members: Int64 = 0,
            suppressed: Bool = false
        ) {
            self.matching = matching
            self.members = members
            self.suppressed = suppressed
        }
    }

    /// Names a job.
    package struct IssueJobRequest: Sendable, Equatable {
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

    /// The job as the call leaves it.
    package struct IssueJobReply: Sendable, Equatable {
        package var job: MarketingV1.IssueJob?
        package var replayed: Bool

        package init() {
            job = nil
            replayed = false
        }

        package init(
            job: MarketingV1.IssueJob? = nil,
            replayed: Bool = false
        ) {
            self.job = job
            self.replayed = replayed
        }
    }

    /// Which page of jobs is listed.
    package struct ListIssueJobsRequest: Sendable, Equatable {
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

    /// A page of jobs.
    package struct ListIssueJobsReply: Sendable, Equatable {
        /// Newest first.
        package var jobs: [MarketingV1.IssueJob]
        package var nextPageToken: String

        package init() {
            jobs = []
            nextPageToken = ""
        }

        package init(
            jobs: [MarketingV1.IssueJob] = [],
            nextPageToken: String = ""
        ) {
            self.jobs = jobs
            self.nextPageToken = nextPageToken
        }
    }
}
