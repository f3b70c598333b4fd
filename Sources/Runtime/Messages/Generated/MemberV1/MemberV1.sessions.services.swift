// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

package import TTRPC

extension MemberV1 {
    package enum Sessions {
        package static let service = "patron.member.v1.Sessions"

        package static let refreshStaffMethod = MethodDescriptor(
            service: service, method: "RefreshStaff", permission: "staff.log_in",
            audience: [.console, .pos],
            idempotent: true, priority: .normal,
            defaultDeadlineMilliseconds: 5000,
            streaming: false, http: .init(verb: .post, template: "/v1/staff/tokens:refresh")
        )

        package static let enrolTotpMethod = MethodDescriptor(
            service: service, method: "EnrolTotp", permission: "staff.log_in",
            audience: [.console, .pos],
            idempotent: true, priority: .normal,
            defaultDeadlineMilliseconds: 10000,
            streaming: false, http: .init(verb: .post, template: "/v1/staff/totp:enrol")
        )

        package static let confirmTotpMethod = MethodDescriptor(
            service: service, method: "ConfirmTotp", permission: "staff.log_in",
            audience: [.console, .pos],
            idempotent: true, priority: .normal,
            defaultDeadlineMilliseconds: 10000,
            streaming: false, http: .init(verb: .post, template: "/v1/staff/totp:confirm")
        )

        package static let logOutEverywhereMethod = MethodDescriptor(
            service: service, method: "LogOutEverywhere", permission: "me.log_out",
            audience: [.member, .staff],
            idempotent: true, priority: .normal,
            defaultDeadlineMilliseconds: 5000,
            streaming: false, http: .init(verb: .post, template: "/v1/auth/tokens:revoke")
        )

        package static let listMineMethod = MethodDescriptor(
            service: service, method: "ListMine", permission: "me.sessions",
            audience: [.member, .staff],
            idempotent: false, priority: .normal,
            defaultDeadlineMilliseconds: 3000,
            streaming: false, http: .init(verb: .get, template: "/v1/auth/sessions")
        )

        package static let endMineMethod = MethodDescriptor(
            service: service, method: "EndMine", permission: "me.sessions",
            audience: [.member, .staff],
            idempotent: true, priority: .normal,
            defaultDeadlineMilliseconds: 5000,
            streaming: false, http: .init(verb: .post, template: "/v1/auth/sessions/{id}:end")
        )

        package static let listOfStaffMethod = MethodDescriptor(
            service: service, method: "ListOfStaff", permission: "staff.read",
            audience: [.staff],
            idempotent: false, priority: .normal,
            defaultDeadlineMilliseconds: 3000,
            streaming: false, http: .init(verb: .get, template: "/v1/staff/{id}/sessions")
        )

        package static let endOfStaffMethod = MethodDescriptor(
            service: service, method: "EndOfStaff", permission: "staff.edit",
            audience: [.staff],
            idempotent: true, priority: .normal,
            defaultDeadlineMilliseconds: 5000,
            streaming: false, http: .init(verb: .post, template: "/v1/staff/{staff_id}/sessions/{id}:end")
        )

        package static let descriptors: [MethodDescriptor] = [refreshStaffMethod, enrolTotpMethod, confirmTotpMethod, logOutEverywhereMethod, listMineMethod, endMineMethod, listOfStaffMethod, endOfStaffMethod]

        /// What a service implements: one function for each RPC.
        package protocol Handlers: Sendable {
            /// Exchanges a refresh token of staff for new tokens. A token that comes a second time ends all that
            /// began with the same log-in.
            ///
            /// Errors: INVALID_REFRESH_TOKEN.
            func refreshStaff(
                _ request: MemberV1.RefreshStaffTokenRequest, _ call: CallContext
            ) async throws -> MemberV1.RefreshStaffTokenReply
            /// Gives an account a secret for one-time codes (RFC 6238: SHA-1, 30 seconds, 6 digits). It takes
            /// effect when it is confirmed; until then another call gives another.
            ///
            /// Errors: INVALID_CREDENTIALS, TOTP_ENROLLED, TOO_MANY_ATTEMPTS, OVERLOADED.
            func enrolTotp(
                _ request: MemberV1.EnrolTotpRequest, _ call: CallContext
            ) async throws -> MemberV1.EnrolTotpReply
            /// Proves by a first code that the secret has arrived, and gives recovery codes. From then on the
            /// account logs in with a code.
            ///
            /// Errors: INVALID_CREDENTIALS, TOTP_INVALID, TOTP_ENROLLED, TOO_MANY_ATTEMPTS, OVERLOADED.
            func confirmTotp(
                _ request: MemberV1.ConfirmTotpRequest, _ call: CallContext
            ) async throws -> MemberV1.ConfirmTotpReply
            /// Ends all tokens of the caller: refresh tokens at once, access tokens within 30 seconds.
            ///
            /// Errors: SUBJECT_NOT_FOUND.
            func logOutEverywhere(
                _ request: MemberV1.LogOutEverywhereRequest, _ call: CallContext
            ) async throws -> MemberV1.LogOutEverywhereReply
            /// The caller's sessions that can be refreshed.
            func listMine(
                _ request: MemberV1.ListMySessionsRequest, _ call: CallContext
            ) async throws -> MemberV1.ListSessionsReply
            /// Ends one of the caller's sessions: its refresh token at once, its access tokens within 30 seconds.
            /// So do the access tokens of the others, which their next refresh makes good.
            ///
            /// Errors: SESSION_NOT_FOUND.
            func endMine(
                _ request: MemberV1.EndMySessionRequest, _ call: CallContext
            ) async throws -> MemberV1.EndSessionReply
            /// The sessions of a staff account whose every place the caller reaches. Errors: STAFF_NOT_FOUND.
            func listOfStaff(
                _ request: MemberV1.ListStaffSessionsRequest, _ call: CallContext
            ) async throws -> MemberV1.ListSessionsReply
            /// Ends one session of a staff account below the caller's, as EndMine does.
            ///
            /// Errors: INVALID_ARGUMENT, STAFF_NOT_FOUND, GRANT_NOT_ALLOWED, SESSION_NOT_FOUND.
            func endOfStaff(
                _ request: MemberV1.EndStaffSessionRequest, _ call: CallContext
            ) async throws -> MemberV1.EndSessionReply
        }

        /// The service as a server takes it.
        package static func methods(_ handlers: some Handlers) -> [RPCMethod] {
            [
                .unary(refreshStaffMethod, handlers.refreshStaff),
                .unary(enrolTotpMethod, handlers.enrolTotp),
                .unary(confirmTotpMethod, handlers.confirmTotp),
                .unary(logOutEverywhereMethod, handlers.logOutEverywhere),
                .unary(listMineMethod, handlers.listMine),
                .unary(endMineMethod, handlers.endMine),
                .unary(listOfStaffMethod, handlers.listOfStaff),
                .unary(endOfStaffMethod, handlers.endOfStaff),
            ]
        }

        /// Calls the service over a channel.
        package struct Client: Sendable {
            private let channel: any RPCChannel

            package init(_ channel: any RPCChannel) { self.channel = channel }

            /// Exchanges a refresh token of staff for new tokens. A token that comes a second time ends all that
            /// began with the same log-in.
            ///
            /// Errors: INVALID_REFRESH_TOKEN.
            package func refreshStaff(
                _ request: MemberV1.RefreshStaffTokenRequest, _ options: CallOptions
            ) async throws -> MemberV1.RefreshStaffTokenReply {
                try await channel.call(refreshStaffMethod, request, options)
            }

            /// Gives an account a secret for one-time codes (RFC 6238: SHA-1, 30 seconds, 6 digits). It takes
            /// effect when it is confirmed; until then another call gives another.
            ///
            /// Errors: INVALID_CREDENTIALS, TOTP_ENROLLED, TOO_MANY_ATTEMPTS, OVERLOADED.
            package func enrolTotp(
                _ request: MemberV1.EnrolTotpRequest, _ options: CallOptions
            ) async throws -> MemberV1.EnrolTotpReply {
                try await channel.call(enrolTotpMethod, request, options)
            }

            /// Proves by a first code that the secret has arrived, and gives recovery codes. From then on the
            /// account logs in with a code.
            ///
            /// Errors: INVALID_CREDENTIALS, TOTP_INVALID, TOTP_ENROLLED, TOO_MANY_ATTEMPTS, OVERLOADED.
            package func confirmTotp(
                _ request: MemberV1.ConfirmTotpRequest, _ options: CallOptions
            ) async throws -> MemberV1.ConfirmTotpReply {
                try await channel.call(confirmTotpMethod, request, options)
            }

            /// Ends all tokens of the caller: refresh tokens at once, access tokens within 30 seconds.
            ///
            /// Errors: SUBJECT_NOT_FOUND.
            package func logOutEverywhere(
                _ request: MemberV1.LogOutEverywhereRequest, _ options: CallOptions
            ) async throws -> MemberV1.LogOutEverywhereReply {
                try await channel.call(logOutEverywhereMethod, request, options)
            }

            /// The caller's sessions that can be refreshed.
            package func listMine(
                _ request: MemberV1.ListMySessionsRequest, _ options: CallOptions
            ) async throws -> MemberV1.ListSessionsReply {
                try await channel.call(listMineMethod, request, options)
            }

            /// Ends one of the caller's sessions: its refresh token at once, its access tokens within 30 seconds.
            /// So do the access tokens of the others, which their next refresh makes good.
            ///
            /// Errors: SESSION_NOT_FOUND.
            package func endMine(
                _ request: MemberV1.EndMySessionRequest, _ options: CallOptions
            ) async throws -> MemberV1.EndSessionReply {
                try await channel.call(endMineMethod, request, options)
            }

            /// The sessions of a staff account whose every place the caller reaches. Errors: STAFF_NOT_FOUND.
            package func listOfStaff(
                _ request: MemberV1.ListStaffSessionsRequest, _ options: CallOptions
            ) async throws -> MemberV1.ListSessionsReply {
                try await channel.call(listOfStaffMethod, request, options)
            }

            /// Ends one session of a staff account below the caller's, as EndMine does.
            ///
            /// Errors: INVALID_ARGUMENT, STAFF_NOT_FOUND, GRANT_NOT_ALLOWED, SESSION_NOT_FOUND.
            package func endOfStaff(
                _ request: MemberV1.EndStaffSessionRequest, _ options: CallOptions
            ) async throws -> MemberV1.EndSessionReply {
                try await channel.call(endOfStaffMethod, request, options)
            }
        }
    }
}
