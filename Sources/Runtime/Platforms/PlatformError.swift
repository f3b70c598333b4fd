package import Providers

/// What a caller may conclude when a platform did not tell who somebody is.
package typealias PlatformError = ProviderError<PlatformRefusal>

/// A platform's definite no.
package struct PlatformRefusal: Hashable, Sendable {
    package enum Reason: String, Hashable, Sendable, CaseIterable {
        /// The code is none, or has run out.
        case codeInvalid
        case codeUsed
        /// The platform holds its user for a fraud.
        case userBlocked
        /// The account is none of the company's own.
        case stranger
        /// The platform does not know us by this app and secret: a fault of the configuration.
        case credentials
        /// The request is not as the platform wants it: a fault of ours.
        case badRequest
        case other
    }

    package let reason: Reason
    /// The platform's own code, such as `40029` or `isv.code-invalid`.
    package let code: String

    package init(_ reason: Reason, code: String) {
        self.reason = reason
        self.code = code
    }
}

/// An answer's members, as this module reads them.
typealias JSONMembers = ProviderMembers<PlatformRefusal>
