// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

package import Primitives

extension PointsV1 {
    package enum ApprovalState: ProtoEnum {
        case unspecified
        case approvalWaiting
        case approvalApproved
        case approvalRejected
        /// A number that this version of the schema does not know.
        case unrecognized(Int32)

        package static let allCases: [Self] = [.unspecified, .approvalWaiting, .approvalApproved, .approvalRejected]

        package init(rawValue: Int32) {
            switch rawValue {
            case 0: self = .unspecified
            case 1: self = .approvalWaiting
            case 2: self = .approvalApproved
            case 3: self = .approvalRejected
            default: self = .unrecognized(rawValue)
            }
        }

        package var rawValue: Int32 {
            switch self {
            case .unspecified: 0
            case .approvalWaiting: 1
            case .approvalApproved: 2
            case .approvalRejected: 3
            case .unrecognized(let number): number
            }
        }

        package init?(name: String) {
            switch name {
            case "APPROVAL_STATE_UNSPECIFIED": self = .unspecified
            case "APPROVAL_WAITING": self = .approvalWaiting
            case "APPROVAL_APPROVED": self = .approvalApproved
            case "APPROVAL_REJECTED": self = .approvalRejected
            default: return nil
            }
        }

        package var name: String {
            switch self {
            case .unspecified: "APPROVAL_STATE_UNSPECIFIED"
            case .approvalWaiting: "APPROVAL_WAITING"
            case .approvalApproved: "APPROVAL_APPROVED"
            case .approvalRejected: "APPROVAL_REJECTED"
            case .unrecognized(let number): String(number)
            }
        }
    }

    package struct Approval: Sendable, Equatable {
        package var id: String
        package var state: PointsV1.ApprovalState
        /// ADJUSTMENT or COMPENSATION.
        package var kind: String
        package var memberId: String
        package var points: Int64
        package var reason: String
        package var requestedBy: String
        package var requestedAt: Instant?
        package var decidedBy: String
        package var decidedAt: Instant?
        /// Why it was rejected.
        package var decisionReason: String

        package init() {
            id = ""
            state = .unspecified
            kind = ""
            memberId = ""
            points = 0
            reason = ""
            requestedBy = ""
            requestedAt = nil
            decidedBy = ""
            decidedAt = nil
            decisionReason = ""
        }

        package init(
            id: String = "",
            state: PointsV1.ApprovalState = .unspecified,
            kind: String = "",
            memberId: String = "",
            points: Int64 = 0,
            reason: String = "",
            requestedBy: String = "",
            requestedAt: Instant? = nil,
            decidedBy: String = "",
            decidedAt: Instant? = nil,
            decisionReason: String = ""
        ) {
            self.id = id
            self.state = state
            self.kind = kind
            self.memberId = memberId
            self.points = points
            self.reason = reason
            self.requestedBy = requestedBy
            self.requestedAt = requestedAt
            self.decidedBy = decidedBy
            self.decidedAt = decidedAt
            self.decisionReason = decisionReason
        }
    }

    package struct ListApprovalsRequest: Sendable, Equatable {
        /// Those that wait where absent.
        package var state: PointsV1.ApprovalState
        /// 1 to 100; 20 where absent.
        package var pageSize: Int32
        package var pageToken: String

        package init() {
            state = .unspecified
            pageSize = 0
            pageToken = ""
        }

        package init(
            state: PointsV1.ApprovalState = .unspecified,
            pageSize: Int32 = 0,
            pageToken: String = ""
        ) {
            self.state = state
            self.pageSize = pageSize
            self.pageToken = pageToken
        }
    }

    package struct ListApprovalsReply: Sendable, Equatable {
        /// Newest first.
        package var approvals: [PointsV1.Approval]
        package var nextPageToken: String

        package init() {
            approvals = []
            nextPageToken = ""
        }

        package init(
            approvals: [PointsV1.Approval] = [],
            nextPageToken: String = ""
        ) {
            self.approvals = approvals
            self.nextPageToken = nextPageToken
        }
    }

    package struct DecideApprovalRequest: Sendable, Equatable {
        package var id: String
        /// At most 256 characters; a rejection has one.
        package var reason: String

        package init() {
            id = ""
            reason = ""
        }

        package init(
            id: String = "",
            reason: String = ""
        ) {
            self.id = id
            self.reason = reason
        }
    }

    package struct DecideApprovalReply: Sendable, Equatable {
        package var approval: PointsV1.Approval?
        /// The member's points after an approval.
        package var balance: PointsV1.PointsBalance?
        package var replayed: Bool

        package init() {
            approval = nil
            balance = nil
            replayed = false
        }

        package init(
            approval: PointsV1.Approval? = nil,
            balance: PointsV1.PointsBalance? = nil,
            replayed: Bool = false
        ) {
            self.approval = approval
            self.balance = balance
            self.replayed = replayed
        }
    }
}
