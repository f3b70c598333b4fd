// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

package import TTRPC

extension MemberV1 {
    package enum Deregistrations {
        package static let service = "patron.member.v1.Deregistrations"

        package static let getMineMethod = MethodDescriptor(
            service: service, method: "GetMine", permission: "me.deregister",
            audience: [.member],
            idempotent: false, priority: .normal,
            defaultDeadlineMilliseconds: 5000,
            streaming: false, http: .init(verb: .get, template: "/v1/me/deregistration")
        )

        package static let requestMethod = MethodDescriptor(
            service: service, method: "Request", permission: "me.deregister",
            audience: [.member],
            idempotent: true, priority: .normal,
            defaultDeadlineMilliseconds: 8000,
            streaming: false, http: .init(verb: .post, template: "/v1/me/deregistration")
        )

        package static let cancelMethod = MethodDescriptor(
            service: service, method: "Cancel", permission: "me.deregister",
            audience: [.member],
            idempotent: true, priority: .normal,
            defaultDeadlineMilliseconds: 5000,
            streaming: false, http: .init(verb: .post, template: "/v1/me/deregistration:cancel")
        )

        package static let deregisterNowMethod = MethodDescriptor(
            service: service, method: "DeregisterNow", permission: "members.deregister",
            audience: [.staff],
            idempotent: true, priority: .normal,
            defaultDeadlineMilliseconds: 8000,
            streaming: false, http: .init(verb: .post, template: "/v1/members/{id}:deregister")
        )

        package static let listErasuresMethod = MethodDescriptor(
            service: service, method: "ListErasures", permission: "erasures.read",
            audience: [.`internal`],
            idempotent: false, priority: .sheddable,
            defaultDeadlineMilliseconds: 60000,
            streaming: true, http: nil
        )

        package static let applyErasuresMethod = MethodDescriptor(
            service: service, method: "ApplyErasures", permission: "erasures.apply",
            audience: [.`internal`],
            idempotent: false, priority: .normal,
            defaultDeadlineMilliseconds: 60000,
            streaming: false, http: nil
        )

        package static let descriptors: [MethodDescriptor] = [getMineMethod, requestMethod, cancelMethod, deregisterNowMethod, listErasuresMethod, applyErasuresMethod]

        /// What a service implements: one function for each RPC.
        package protocol Handlers: Sendable {
            /// What the calling member would forfeit, what must be settled first, and where she stands.
            ///
            /// Errors: MEMBER_NOT_FOUND.
            func getMine(
                _ request: MemberV1.GetMyDeregistrationRequest, _ call: CallContext
            ) async throws -> MemberV1.GetMyDeregistrationReply
            /// The calling member leaves: in seven days her data is destroyed. Until then nothing is processed or
            /// sent.
            ///
            /// Errors: INVALID_SMS_CODE, PRINCIPAL_OUTSTANDING, DEREGISTRATION_PENDING, MEMBER_NOT_FOUND.
            func request(
                _ request: MemberV1.RequestDeregistrationRequest, _ call: CallContext
            ) async throws -> MemberV1.DeregistrationReply
            /// The calling member stays after all. Errors: DEREGISTRATION_NOT_FOUND.
            func cancel(
                _ request: MemberV1.CancelDeregistrationRequest, _ call: CallContext
            ) async throws -> MemberV1.DeregistrationReply
            /// Staff de-registers a member at once, because she asked for it.
            ///
            /// Errors: MEMBER_NOT_FOUND, INVALID_ARGUMENT, PRINCIPAL_OUTSTANDING.
            func deregisterNow(
                _ request: MemberV1.DeregisterMemberRequest, _ call: CallContext
            ) async throws -> MemberV1.DeregistrationReply
            /// Everybody whose data was destroyed, to be kept beside the backups.
            func listErasures(
                _ request: MemberV1.ListErasuresRequest, _ call: CallContext, _ responses: ResponseWriter<MemberV1.Erasure>
            ) async throws
            /// Destroys again what a restored backup has brought back. Repeated, it has no effect.
            ///
            /// Errors: INVALID_ARGUMENT.
            func applyErasures(
                _ request: MemberV1.ApplyErasuresRequest, _ call: CallContext
            ) async throws -> MemberV1.ApplyErasuresReply
        }

        /// The service as a server takes it.
        package static func methods(_ handlers: some Handlers) -> [RPCMethod] {
            [
                .unary(getMineMethod, handlers.getMine),
                .unary(requestMethod, handlers.request),
                .unary(cancelMethod, handlers.cancel),
                .unary(deregisterNowMethod, handlers.deregisterNow),
                .serverStream(listErasuresMethod, handlers.listErasures),
                .unary(applyErasuresMethod, handlers.applyErasures),
            ]
        }

        /// Calls the service over a channel.
        package struct Client: Sendable {
            private let channel: any RPCChannel

            package init(_ channel: any RPCChannel) { self.channel = channel }

            /// What the calling member would forfeit, what must be settled first, and where she stands.
            ///
            /// Errors: MEMBER_NOT_FOUND.
            package func getMine(
                _ request: MemberV1.GetMyDeregistrationRequest, _ options: CallOptions
            ) async throws -> MemberV1.GetMyDeregistrationReply {
                try await channel.call(getMineMethod, request, options)
            }

            /// The calling member leaves: in seven days her data is destroyed. Until then nothing is processed or
            /// sent.
            ///
            /// Errors: INVALID_SMS_CODE, PRINCIPAL_OUTSTANDING, DEREGISTRATION_PENDING, MEMBER_NOT_FOUND.
            package func request(
                _ request: MemberV1.RequestDeregistrationRequest, _ options: CallOptions
            ) async throws -> MemberV1.DeregistrationReply {
                try await channel.call(requestMethod, request, options)
            }

            /// The calling member stays after all. Errors: DEREGISTRATION_NOT_FOUND.
            package func cancel(
                _ request: MemberV1.CancelDeregistrationRequest, _ options: CallOptions
            ) async throws -> MemberV1.DeregistrationReply {
                try await channel.call(cancelMethod, request, options)
            }

            /// Staff de-registers a member at once, because she asked for it.
            ///
            /// Errors: MEMBER_NOT_FOUND, INVALID_ARGUMENT, PRINCIPAL_OUTSTANDING.
            package func deregisterNow(
                _ request: MemberV1.DeregisterMemberRequest, _ options: CallOptions
            ) async throws -> MemberV1.DeregistrationReply {
                try await channel.call(deregisterNowMethod, request, options)
            }

            /// Everybody whose data was destroyed, to be kept beside the backups.
            package func listErasures(
                _ request: MemberV1.ListErasuresRequest, _ options: CallOptions
            ) async throws -> MessageStream<MemberV1.Erasure> {
                try await channel.subscribe(listErasuresMethod, request, options)
            }

            /// Destroys again what a restored backup has brought back. Repeated, it has no effect.
            ///
            /// Errors: INVALID_ARGUMENT.
            package func applyErasures(
                _ request: MemberV1.ApplyErasuresRequest, _ options: CallOptions
            ) async throws -> MemberV1.ApplyErasuresReply {
                try await channel.call(applyErasuresMethod, request, options)
            }
        }
    }
}
