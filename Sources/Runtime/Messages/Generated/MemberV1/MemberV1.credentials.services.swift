// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

package import TTRPC

extension MemberV1 {
    package enum Credentials {
        package static let service = "patron.member.v1.Credentials"

        package static let logInMethod = MethodDescriptor(
            service: service, method: "LogIn", permission: "members.log_in",
            audience: [.miniProgram],
            idempotent: true, priority: .normal,
            defaultDeadlineMilliseconds: 10000,
            streaming: false, http: .init(verb: .post, template: "/v1/auth/password-tokens")
        )

        package static let setPasswordMethod = MethodDescriptor(
            service: service, method: "SetPassword", permission: "me.credentials",
            audience: [.member],
            idempotent: true, priority: .normal,
            defaultDeadlineMilliseconds: 10000,
            streaming: false, http: .init(verb: .post, template: "/v1/me:setPassword")
        )

        package static let changeMyPhoneMethod = MethodDescriptor(
            service: service, method: "ChangeMyPhone", permission: "me.credentials",
            audience: [.member],
            idempotent: true, priority: .normal,
            defaultDeadlineMilliseconds: 5000,
            streaming: false, http: .init(verb: .post, template: "/v1/me:changePhone")
        )

        package static let changePhoneMethod = MethodDescriptor(
            service: service, method: "ChangePhone", permission: "members.change_phone",
            audience: [.staff],
            idempotent: true, priority: .normal,
            defaultDeadlineMilliseconds: 5000,
            streaming: false, http: .init(verb: .post, template: "/v1/members/{id}:changePhone")
        )

        package static let descriptors: [MethodDescriptor] = [logInMethod, setPasswordMethod, changeMyPhoneMethod, changePhoneMethod]

        /// What a service implements: one function for each RPC.
        package protocol Handlers: Sendable {
            /// Lets a member in by phone and password. It takes as long for a phone that nobody has.
            ///
            /// Errors: INVALID_PHONE, INVALID_CREDENTIALS, MEMBER_BLOCKED, TOO_MANY_ATTEMPTS, OVERLOADED.
            func logIn(
                _ request: MemberV1.PasswordLogInRequest, _ call: CallContext
            ) async throws -> MemberV1.CredentialReply
            /// Sets or changes the calling member's password. All her sessions end; the answer begins a new one.
            ///
            /// Errors: PASSWORD_NOT_ACCEPTABLE, INVALID_SMS_CODE, INVALID_CREDENTIALS, TOO_MANY_ATTEMPTS,
            /// MEMBER_NOT_FOUND, MEMBER_BLOCKED, INVALID_ARGUMENT, OVERLOADED.
            func setPassword(
                _ request: MemberV1.SetPasswordRequest, _ call: CallContext
            ) async throws -> MemberV1.CredentialReply
            /// Gives the calling member another phone. The old one is free; when it last registered stays known.
            ///
            /// Errors: INVALID_PHONE, INVALID_SMS_CODE, PHONE_TAKEN, INVALID_ARGUMENT, MEMBER_NOT_FOUND,
            /// MEMBER_BLOCKED.
            func changeMyPhone(
                _ request: MemberV1.ChangeMyPhoneRequest, _ call: CallContext
            ) async throws -> MemberV1.ChangePhoneReply
            /// Staff gives a member another phone, as when she has lost the old one; her sessions end.
            ///
            /// Errors: INVALID_PHONE, PHONE_TAKEN, INVALID_ARGUMENT, MEMBER_NOT_FOUND.
            func changePhone(
                _ request: MemberV1.ChangePhoneRequest, _ call: CallContext
            ) async throws -> MemberV1.ChangePhoneReply
        }

        /// The service as a server takes it.
        package static func methods(_ handlers: some Handlers) -> [RPCMethod] {
            [
                .unary(logInMethod, handlers.logIn),
                .unary(setPasswordMethod, handlers.setPassword),
                .unary(changeMyPhoneMethod, handlers.changeMyPhone),
                .unary(changePhoneMethod, handlers.changePhone),
            ]
        }

        /// Calls the service over a channel.
        package struct Client: Sendable {
            private let channel: any RPCChannel

            package init(_ channel: any RPCChannel) { self.channel = channel }

            /// Lets a member in by phone and password. It takes as long for a phone that nobody has.
            ///
            /// Errors: INVALID_PHONE, INVALID_CREDENTIALS, MEMBER_BLOCKED, TOO_MANY_ATTEMPTS, OVERLOADED.
            package func logIn(
                _ request: MemberV1.PasswordLogInRequest, _ options: CallOptions
            ) async throws -> MemberV1.CredentialReply {
                try await channel.call(logInMethod, request, options)
            }

            /// Sets or changes the calling member's password. All her sessions end; the answer begins a new one.
            ///
            /// Errors: PASSWORD_NOT_ACCEPTABLE, INVALID_SMS_CODE, INVALID_CREDENTIALS, TOO_MANY_ATTEMPTS,
            /// MEMBER_NOT_FOUND, MEMBER_BLOCKED, INVALID_ARGUMENT, OVERLOADED.
            package func setPassword(
                _ request: MemberV1.SetPasswordRequest, _ options: CallOptions
            ) async throws -> MemberV1.CredentialReply {
                try await channel.call(setPasswordMethod, request, options)
            }

            /// Gives the calling member another phone. The old one is free; when it last registered stays known.
            ///
            /// Errors: INVALID_PHONE, INVALID_SMS_CODE, PHONE_TAKEN, INVALID_ARGUMENT, MEMBER_NOT_FOUND,
            /// MEMBER_BLOCKED.
            package func changeMyPhone(
                _ request: MemberV1.ChangeMyPhoneRequest, _ options: CallOptions
            ) async throws -> MemberV1.ChangePhoneReply {
                try await channel.call(changeMyPhoneMethod, request, options)
            }

            /// Staff gives a member another phone, as when she has lost the old one; her sessions end.
            ///
            /// Errors: INVALID_PHONE, PHONE_TAKEN, INVALID_ARGUMENT, MEMBER_NOT_FOUND.
            package func changePhone(
                _ request: MemberV1.ChangePhoneRequest, _ options: CallOptions
            ) async throws -> MemberV1.ChangePhoneReply {
                try await channel.call(changePhoneMethod, request, options)
            }
        }
    }
}
