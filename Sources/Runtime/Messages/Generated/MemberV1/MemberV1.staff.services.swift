// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

package import TTRPC

extension MemberV1 {
    /// Nobody changes her own account, nobody grants a role above her own, and nobody grants a place that
    /// she does not reach.
    package enum Staff {
        package static let service = "patron.member.v1.Staff"

        package static let createMethod = MethodDescriptor(
            service: service, method: "Create", permission: "staff.edit",
            audience: [.staff],
            idempotent: true, priority: .normal,
            defaultDeadlineMilliseconds: 10000,
            streaming: false, http: .init(verb: .post, template: "/v1/staff")
        )

        package static let setAccessMethod = MethodDescriptor(
            service: service, method: "SetAccess", permission: "staff.edit",
            audience: [.staff],
            idempotent: true, priority: .normal,
            defaultDeadlineMilliseconds: 5000,
            streaming: false, http: .init(verb: .post, template: "/v1/staff/{id}:setAccess")
        )

        package static let disableMethod = MethodDescriptor(
            service: service, method: "Disable", permission: "staff.edit",
            audience: [.staff],
            idempotent: true, priority: .normal,
            defaultDeadlineMilliseconds: 5000,
            streaming: false, http: .init(verb: .post, template: "/v1/staff/{id}:disable")
        )

        package static let enableMethod = MethodDescriptor(
            service: service, method: "Enable", permission: "staff.edit",
            audience: [.staff],
            idempotent: true, priority: .normal,
            defaultDeadlineMilliseconds: 5000,
            streaming: false, http: .init(verb: .post, template: "/v1/staff/{id}:enable")
        )

        package static let resetPasswordMethod = MethodDescriptor(
            service: service, method: "ResetPassword", permission: "staff.edit",
            audience: [.staff],
            idempotent: true, priority: .normal,
            defaultDeadlineMilliseconds: 10000,
            streaming: false, http: .init(verb: .post, template: "/v1/staff/{id}:resetPassword")
        )

        package static let resetTotpMethod = MethodDescriptor(
            service: service, method: "ResetTotp", permission: "staff.edit",
            audience: [.staff],
            idempotent: true, priority: .normal,
            defaultDeadlineMilliseconds: 5000,
            streaming: false, http: .init(verb: .post, template: "/v1/staff/{id}:resetTotp")
        )

        package static let getMethod = MethodDescriptor(
            service: service, method: "Get", permission: "staff.read",
            audience: [.staff],
            idempotent: false, priority: .normal,
            defaultDeadlineMilliseconds: 3000,
            streaming: false, http: .init(verb: .get, template: "/v1/staff/{id}")
        )

        package static let listMethod = MethodDescriptor(
            service: service, method: "List", permission: "staff.read",
            audience: [.staff],
            idempotent: false, priority: .normal,
            defaultDeadlineMilliseconds: 3000,
            streaming: false, http: .init(verb: .get, template: "/v1/staff")
        )

        package static let descriptors: [MethodDescriptor] = [createMethod, setAccessMethod, disableMethod, enableMethod, resetPasswordMethod, resetTotpMethod, getMethod, listMethod]

        /// What a service implements: one function for each RPC.
        package protocol Handlers: Sendable {
            /// Makes an account with a one-time password.
            ///
            /// Errors: INVALID_ARGUMENT, ACCOUNT_TAKEN, GRANT_NOT_ALLOWED, UNIT_NOT_FOUND, UNIT_CLOSED,
            /// OVERLOADED.
            func create(
                _ request: MemberV1.CreateStaffRequest, _ call: CallContext
            ) async throws -> MemberV1.StaffPasswordReply
            /// Gives an account another role or other places. Its tokens end within 30 seconds.
            ///
            /// Errors: INVALID_ARGUMENT, STAFF_NOT_FOUND, GRANT_NOT_ALLOWED, UNIT_NOT_FOUND, UNIT_CLOSED.
            func setAccess(
                _ request: MemberV1.SetStaffAccessRequest, _ call: CallContext
            ) async throws -> MemberV1.ChangeStaffReply
            /// Closes an account. Its tokens end within 30 seconds.
            ///
            /// Errors: INVALID_ARGUMENT, STAFF_NOT_FOUND, GRANT_NOT_ALLOWED.
            func disable(
                _ request: MemberV1.ChangeStaffRequest, _ call: CallContext
            ) async throws -> MemberV1.ChangeStaffReply
            /// Opens a closed account again. Errors: INVALID_ARGUMENT, STAFF_NOT_FOUND, GRANT_NOT_ALLOWED.
            func enable(
                _ request: MemberV1.ChangeStaffRequest, _ call: CallContext
            ) async throws -> MemberV1.ChangeStaffReply
            /// Gives an account a one-time password in place of its own. Its tokens end within 30 seconds.
            ///
            /// Errors: INVALID_ARGUMENT, STAFF_NOT_FOUND, GRANT_NOT_ALLOWED, OVERLOADED.
            func resetPassword(
                _ request: MemberV1.ChangeStaffRequest, _ call: CallContext
            ) async throws -> MemberV1.StaffPasswordReply
            /// Takes an account's second factor away, for a telephone that is lost; it enrols anew. Its tokens
            /// end within 30 seconds.
            ///
            /// Errors: INVALID_ARGUMENT, STAFF_NOT_FOUND, GRANT_NOT_ALLOWED.
            func resetTotp(
                _ request: MemberV1.ChangeStaffRequest, _ call: CallContext
            ) async throws -> MemberV1.ChangeStaffReply
            /// One account. Errors: STAFF_NOT_FOUND.
            func get(
                _ request: MemberV1.GetStaffRequest, _ call: CallContext
            ) async throws -> MemberV1.StaffAccount
            /// The accounts whose every place the caller reaches.
            ///
            /// Errors: INVALID_PAGE_SIZE, INVALID_PAGE_TOKEN.
            func list(
                _ request: MemberV1.ListStaffRequest, _ call: CallContext
            ) async throws -> MemberV1.ListStaffReply
        }

        /// The service as a server takes it.
        package static func methods(_ handlers: some Handlers) -> [RPCMethod] {
            [
                .unary(createMethod, handlers.create),
                .unary(setAccessMethod, handlers.setAccess),
                .unary(disableMethod, handlers.disable),
                .unary(enableMethod, handlers.enable),
                .unary(resetPasswordMethod, handlers.resetPassword),
                .unary(resetTotpMethod, handlers.resetTotp),
                .unary(getMethod, handlers.get),
                .unary(listMethod, handlers.list),
            ]
        }

        /// Calls the service over a channel.
        package struct Client: Sendable {
            private let channel: any RPCChannel

            package init(_ channel: any RPCChannel) { self.channel = channel }

            /// Makes an account with a one-time password.
            ///
            /// Errors: INVALID_ARGUMENT, ACCOUNT_TAKEN, GRANT_NOT_ALLOWED, UNIT_NOT_FOUND, UNIT_CLOSED,
            /// OVERLOADED.
            package func create(
                _ request: MemberV1.CreateStaffRequest, _ options: CallOptions
            ) async throws -> MemberV1.StaffPasswordReply {
                try await channel.call(createMethod, request, options)
            }

            /// Gives an account another role or other places. Its tokens end within 30 seconds.
            ///
            /// Errors: INVALID_ARGUMENT, STAFF_NOT_FOUND, GRANT_NOT_ALLOWED, UNIT_NOT_FOUND, UNIT_CLOSED.
            package func setAccess(
                _ request: MemberV1.SetStaffAccessRequest, _ options: CallOptions
            ) async throws -> MemberV1.ChangeStaffReply {
                try await channel.call(setAccessMethod, request, options)
            }

            /// Closes an account. Its tokens end within 30 seconds.
            ///
            /// Errors: INVALID_ARGUMENT, STAFF_NOT_FOUND, GRANT_NOT_ALLOWED.
            package func disable(
                _ request: MemberV1.ChangeStaffRequest, _ options: CallOptions
            ) async throws -> MemberV1.ChangeStaffReply {
                try await channel.call(disableMethod, request, options)
            }

            /// Opens a closed account again. Errors: INVALID_ARGUMENT, STAFF_NOT_FOUND, GRANT_NOT_ALLOWED.
            package func enable(
                _ request: MemberV1.ChangeStaffRequest, _ options: CallOptions
            ) async throws -> MemberV1.ChangeStaffReply {
                try await channel.call(enableMethod, request, options)
            }

            /// Gives an account a one-time password in place of its own. Its tokens end within 30 seconds.
            ///
            /// Errors: INVALID_ARGUMENT, STAFF_NOT_FOUND, GRANT_NOT_ALLOWED, OVERLOADED.
            package func resetPassword(
                _ request: MemberV1.ChangeStaffRequest, _ options: CallOptions
            ) async throws -> MemberV1.StaffPasswordReply {
                try await channel.call(resetPasswordMethod, request, options)
            }

            /// Takes an account's second factor away, for a telephone that is lost; it enrols anew. Its tokens
            /// end within 30 seconds.
            ///
            /// Errors: INVALID_ARGUMENT, STAFF_NOT_FOUND, GRANT_NOT_ALLOWED.
            package func resetTotp(
                _ request: MemberV1.ChangeStaffRequest, _ options: CallOptions
            ) async throws -> MemberV1.ChangeStaffReply {
                try await channel.call(resetTotpMethod, request, options)
            }

            /// One account. Errors: STAFF_NOT_FOUND.
            package func get(
                _ request: MemberV1.GetStaffRequest, _ options: CallOptions
            ) async throws -> MemberV1.StaffAccount {
                try await channel.call(getMethod, request, options)
            }

            /// The accounts whose every place the caller reaches.
            ///
            /// Errors: INVALID_PAGE_SIZE, INVALID_PAGE_TOKEN.
            package func list(
                _ request: MemberV1.ListStaffRequest, _ options: CallOptions
            ) async throws -> MemberV1.ListStaffReply {
                try await channel.call(listMethod, request, options)
            }
        }
    }
}
