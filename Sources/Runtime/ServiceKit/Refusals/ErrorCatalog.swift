package import TTRPC

/// The one table of errors: key, RPC status, HTTP status, texts.
///
/// It is documentation (docs/errors.md is written from it), code and test at once.
package enum ErrorCatalog {
    package static let all: [ErrorKey] =
        requests + callers + members + ErrorKey.organisation + orders + wallet + ledger + rules
        + rewards
        + ErrorKey.storedValue + tills + identification + catalogue + ErrorKey.coupons
        + ErrorKey.uploads + ErrorKey.files + ErrorKey.punchCards + ErrorKey.subscriptions
        + ErrorKey.payments
        + ErrorKey.offline + ErrorKey.profiles + ErrorKey.privacy + ErrorKey.levels
        + ErrorKey.merges + ErrorKey.abuse
        + ErrorKey.identities + ErrorKey.sms
        + failures

    private static let requests: [ErrorKey] = [
        .invalidArgument, .malformedJson, .unknownField, .duplicateField, .unsupportedMediaType,
        .bodyTooLarge, .headersTooLarge, .malformedRequest, .requestTimeout, .routeNotFound,
        .methodNotAllowed, .invalidPageSize,
        .invalidPageToken, .idempotencyKeyMissing, .idempotencyKeyInvalid, .idempotencyMismatch,
        .operationInProgress,
    ]
    private static let callers: [ErrorKey] = [
        .unauthenticated, .invalidSignature, .staleSignature, .replayedSignature, .appDisabled,
        .unknownApp, .invalidToken, .tokenExpired, .subjectNotFound, .permissionDenied, .outOfScope,
        .invalidCredentials, .tooManyAttempts, .rateLimited,
    ]
    private static let members: [ErrorKey] = [
        .invalidPhone, .invalidSmsCode, .smsTooFrequent, .smsProviderMissing,
        .registrationThrottled, .phoneTaken, .enrolmentLimitReached, .invalidRefreshToken,
        .memberNotFound, .memberBlocked, .merchantNotFound, .storeNotFound,
    ]
    private static let orders: [ErrorKey] = [
        .orderNotFound, .orderExists, .tendersDoNotAddUp, .amountOutOfRange, .paidAtOutOfRange,
        .earningBlocked, .checkoutNotFound, .checkoutClosed,
    ]
    private static let wallet: [ErrorKey] = [
        .insufficientPoints, .pointsFrozen, .debtOutstanding, .spendingBlocked, .spendNotFound,
        .restoreExceedsSpent, .holdNotFound, .holdClosed, .holdExpired,
    ]
    private static let ledger: [ErrorKey] = [
        .checkInNotOffered, .grantNotFound, .grantNotPending, .grantReversed,
        .complaintCompensated, .transferNotAllowed, .transferLimitReached, .refundExceedsPaid,
        .refundExists, .approvalNotFound, .approvalDecided,
        .eventNotEarning, .eventLimitReached, .eventTooSoon, .eventExists, .riskFlagNotFound,
        .riskFlagDecided, .referralNotFound, .referralDecided, .balanceExists,
    ]
    private static let rewards: [ErrorKey] = [
        .rewardNotFound, .rewardNotAvailable, .rewardExhausted, .rewardLimitReached,
        .rewardNotEligible, .rewardArchived, .stockBelowTaken, .redemptionNotFound,
        .redemptionClosed, .codeNotFound, .codeUsed, .codeExpired, .codeCancelled,
        .codeNotValidHere, .cashDue,
    ]
    private static let tills: [ErrorKey] = [
        .guestOrderClaimed, .guestOrderClosed, .orderNotVoidable, .shiftNotFound, .shiftOpen,
        .shiftClosed, .shiftNotClosed, .shiftNotCounted, .shiftMovedOn, .differenceUnexplained,
        .dayClosed, .dayNotClosed, .dayHasOpenShifts, .platformOrderNotPaid,
        .onlineOrderNotFound, .onlineOrderState, .invoiceExceedsPaid,
    ]
    private static let rules: [ErrorKey] = [
        .programmeNotFound, .programmeNotDraft, .programmeArchived, .revisionConflict,
        .secondPersonNeeded,
    ]
    private static let identification: [ErrorKey] = [
        .identificationRequired, .memberCodeInvalid, .offlineCodeInvalid, .offlineNotOffered,
        .offlineCodeLimitReached,
    ]
    private static let catalogue: [ErrorKey] = [
        .itemNotFound, .itemExists, .itemArchived, .promotionNotFound, .promotionNotDraft,
        .promotionNotPublished, .promotionArchived, .tooManyPromotions,
    ]
    private static let failures: [ErrorKey] = [
        .overloaded, .unavailable, .deadlineExceeded, .cancelled, .aborted, .unimplemented,
        .notFound, .failedPrecondition, .internalError,
    ]

    private static let byKey = Dictionary(uniqueKeysWithValues: all.map { ($0.key, $0) })

    package static func entry(_ key: String) -> ErrorKey? { byKey[key] }

    /// The entry for a status that came without a key.
    package static func entry(for code: StatusCode) -> ErrorKey {
        switch code {
        case .invalidArgument: .invalidArgument
        case .outOfRange: .amountOutOfRange
        case .failedPrecondition: .failedPrecondition
        case .unauthenticated: .unauthenticated
        case .permissionDenied: .permissionDenied
        case .notFound: .notFound
        case .alreadyExists, .aborted: .aborted
        case .resourceExhausted: .rateLimited
        case .cancelled: .cancelled
        case .unimplemented: .unimplemented
        case .unavailable: .unavailable
        case .deadlineExceeded: .deadlineExceeded
        case .ok, .unknown, .internal, .dataLoss: .internalError
        }
    }

    /// The usual HTTP status of a code; single keys differ from it.
    package static func http(of code: StatusCode) -> Int {
        switch code {
        case .ok: 200
        case .invalidArgument, .failedPrecondition, .outOfRange: 400
        case .unauthenticated: 401
        case .permissionDenied: 403
        case .notFound: 404
        case .alreadyExists, .aborted: 409
        case .resourceExhausted: 429
        case .cancelled: 499
        case .unimplemented: 501
        case .unavailable: 503
        case .deadlineExceeded: 504
        case .unknown, .internal, .dataLoss: 500
        }
    }

    /// docs/errors.md.
    package static var markdown: String {
        var text = """
            # Errors

            Written from the table of errors in the code; a test compares. An error's body is
            `{code, key, message, details, requestId, retryable, outcome}`. `code` is the RPC status, `key` is
            stable, `outcome` says what is known of the effect: DEFINITE none, TRANSIENT none now, AMBIGUOUS
            perhaps; repeat an AMBIGUOUS call with the same idempotency key. Names in braces are in `details`.

            | key | code | HTTP | retryable | outcome | English | 中文 |
            |---|---|---|---|---|---|---|

            """
        for entry in all {
            text += "| `\(entry.key)` | \(entry.code.name) | \(entry.http) "
            text += "| \(entry.retryable ? "yes" : "no") | \(entry.outcome.name) "
            text += "| \(entry.en) | \(entry.zh) |\n"
        }
        return text
    }
}
