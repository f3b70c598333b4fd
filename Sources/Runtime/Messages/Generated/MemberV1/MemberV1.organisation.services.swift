// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

package import TTRPC

extension MemberV1 {
    package enum Organisation {
        package static let service = "patron.member.v1.Organisation"

        package static let issueStaffTokenMethod = MethodDescriptor(
            service: service, method: "IssueStaffToken", permission: "staff.log_in",
            audience: [.console, .pos],
            idempotent: true, priority: .normal,
            defaultDeadlineMilliseconds: 10000,
            streaming: false, http: .init(verb: .post, template: "/v1/staff/tokens")
        )

        package static let getAppMethod = MethodDescriptor(
            service: service, method: "GetApp", permission: "apps.read",
            audience: [.`internal`],
            idempotent: false, priority: .critical,
            defaultDeadlineMilliseconds: 2000,
            streaming: false, http: nil
        )

        package static let getVerificationKeysMethod = MethodDescriptor(
            service: service, method: "GetVerificationKeys", permission: "tokens.keys",
            audience: [.`internal`],
            idempotent: false, priority: .critical,
            defaultDeadlineMilliseconds: 2000,
            streaming: false, http: nil
        )

        package static let getEpochMethod = MethodDescriptor(
            service: service, method: "GetEpoch", permission: "tokens.epochs",
            audience: [.`internal`],
            idempotent: false, priority: .critical,
            defaultDeadlineMilliseconds: 2000,
            streaming: false, http: nil
        )

        package static let listStoresMethod = MethodDescriptor(
            service: service, method: "ListStores", permission: "stores.list",
            audience: [.`internal`],
            idempotent: false, priority: .critical,
            defaultDeadlineMilliseconds: 2000,
            streaming: false, http: nil
        )

        package static let descriptors: [MethodDescriptor] = [issueStaffTokenMethod, getAppMethod, getVerificationKeysMethod, getEpochMethod, listStoresMethod]

        /// What a service implements: one function for each RPC.
        package protocol Handlers: Sendable {
            /// A staff member logs in with account and password, from the merchant's console.
            ///
            /// Errors: INVALID_CREDENTIALS, INVALID_ARGUMENT, PASSWORD_CHANGE_NEEDED, TOTP_NEEDED, TOTP_INVALID,
            /// TOTP_ENROLMENT_NEEDED, TOO_MANY_ATTEMPTS, OVERLOADED.
            func issueStaffToken(
                _ request: MemberV1.IssueStaffTokenRequest, _ call: CallContext
            ) async throws -> MemberV1.IssueStaffTokenReply
            /// The app with its active keys, for the gateway. Errors: UNKNOWN_APP.
            func getApp(
                _ request: MemberV1.GetAppRequest, _ call: CallContext
            ) async throws -> MemberV1.App
            /// The public keys that verify access tokens.
            func getVerificationKeys(
                _ request: MemberV1.GetVerificationKeysRequest, _ call: CallContext
            ) async throws -> MemberV1.GetVerificationKeysReply
            /// The epoch of a token's subject. Errors: SUBJECT_NOT_FOUND.
            func getEpoch(
                _ request: MemberV1.GetEpochRequest, _ call: CallContext
            ) async throws -> MemberV1.GetEpochReply
            /// The merchant's clock and its stores.
            func listStores(
                _ request: MemberV1.ListStoresRequest, _ call: CallContext
            ) async throws -> MemberV1.ListStoresReply
        }

        /// The service as a server takes it.
        package static func methods(_ handlers: some Handlers) -> [RPCMethod] {
            [
                .unary(issueStaffTokenMethod, handlers.issueStaffToken),
                .unary(getAppMethod, handlers.getApp),
                .unary(getVerificationKeysMethod, handlers.getVerificationKeys),
                .unary(getEpochMethod, handlers.getEpoch),
                .unary(listStoresMethod, handlers.listStores),
            ]
        }

        /// Calls the service over a channel.
        package struct Client: Sendable {
            private let channel: any RPCChannel

            package init(_ channel: any RPCChannel) { self.channel = channel }

            /// A staff member logs in with account and password, from the merchant's console.
            ///
            /// Errors: INVALID_CREDENTIALS, INVALID_ARGUMENT, PASSWORD_CHANGE_NEEDED, TOTP_NEEDED, TOTP_INVALID,
            /// TOTP_ENROLMENT_NEEDED, TOO_MANY_ATTEMPTS, OVERLOADED.
            package func issueStaffToken(
                _ request: MemberV1.IssueStaffTokenRequest, _ options: CallOptions
            ) async throws -> MemberV1.IssueStaffTokenReply {
                try await channel.call(issueStaffTokenMethod, request, options)
            }

            /// The app with its active keys, for the gateway. Errors: UNKNOWN_APP.
            package func getApp(
                _ request: MemberV1.GetAppRequest, _ options: CallOptions
            ) async throws -> MemberV1.App {
                try await channel.call(getAppMethod, request, options)
            }

            /// The public keys that verify access tokens.
            package func getVerificationKeys(
                _ request: MemberV1.GetVerificationKeysRequest, _ options: CallOptions
            ) async throws -> MemberV1.GetVerificationKeysReply {
                try await channel.call(getVerificationKeysMethod, request, options)
            }

            /// The epoch of a token's subject. Errors: SUBJECT_NOT_FOUND.
            package func getEpoch(
                _ request: MemberV1.GetEpochRequest, _ options: CallOptions
            ) async throws -> MemberV1.GetEpochReply {
                try await channel.call(getEpochMethod, request, options)
            }

            /// The merchant's clock and its stores.
            package func listStores(
                _ request: MemberV1.ListStoresRequest, _ options: CallOptions
            ) async throws -> MemberV1.ListStoresReply {
                try await channel.call(listStoresMethod, request, options)
            }
        }
    }
}
