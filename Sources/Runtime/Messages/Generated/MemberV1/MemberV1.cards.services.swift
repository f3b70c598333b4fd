// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

package import TTRPC

extension MemberV1 {
    package enum Cards {
        package static let service = "patron.member.v1.Cards"

        package static let freezeMineMethod = MethodDescriptor(
            service: service, method: "FreezeMine", permission: "me.card",
            audience: [.member],
            idempotent: true, priority: .normal,
            defaultDeadlineMilliseconds: 5000,
            streaming: false, http: .init(verb: .post, template: "/v1/me/card:freeze")
        )

        package static let freezeMethod = MethodDescriptor(
            service: service, method: "Freeze", permission: "members.freeze_card",
            audience: [.staff],
            idempotent: true, priority: .normal,
            defaultDeadlineMilliseconds: 5000,
            streaming: false, http: .init(verb: .post, template: "/v1/members/{id}/card:freeze")
        )

        package static let reissueMethod = MethodDescriptor(
            service: service, method: "Reissue", permission: "members.reissue_card",
            audience: [.staff],
            idempotent: true, priority: .normal,
            defaultDeadlineMilliseconds: 5000,
            streaming: false, http: .init(verb: .post, template: "/v1/members/{id}/card:reissue")
        )

        package static let descriptors: [MethodDescriptor] = [freezeMineMethod, freezeMethod, reissueMethod]

        /// What a service implements: one function for each RPC.
        package protocol Handlers: Sendable {
            /// The calling member has lost her phone or card: nothing can be spent, her codes are no good, and
            /// all her sessions end. Frozen before, it is answered as well.
            ///
            /// Errors: MEMBER_NOT_FOUND.
            func freezeMine(
                _ request: MemberV1.FreezeMyCardRequest, _ call: CallContext
            ) async throws -> MemberV1.CardReply
            /// The same by staff, whom she has told. Errors: MEMBER_NOT_FOUND, INVALID_ARGUMENT.
            func freeze(
                _ request: MemberV1.FreezeCardRequest, _ call: CallContext
            ) async throws -> MemberV1.CardReply
            /// Gives a member another card number, and opens again what the loss has closed. The old number finds
            /// nobody any more; whoever registers by it as an invitation still counts for her.
            ///
            /// Errors: MEMBER_NOT_FOUND, INVALID_ARGUMENT.
            func reissue(
                _ request: MemberV1.ReissueCardRequest, _ call: CallContext
            ) async throws -> MemberV1.CardReply
        }

        /// The service as a server takes it.
        package static func methods(_ handlers: some Handlers) -> [RPCMethod] {
            [
                .unary(freezeMineMethod, handlers.freezeMine),
                .unary(freezeMethod, handlers.freeze),
                .unary(reissueMethod, handlers.reissue),
            ]
        }

        /// Calls the service over a channel.
        package struct Client: Sendable {
            private let channel: any RPCChannel

            package init(_ channel: any RPCChannel) { self.channel = channel }

            /// The calling member has lost her phone or card: nothing can be spent, her codes are no good, and
            /// all her sessions end. Frozen before, it is answered as well.
            ///
            /// Errors: MEMBER_NOT_FOUND.
            package func freezeMine(
                _ request: MemberV1.FreezeMyCardRequest, _ options: CallOptions
            ) async throws -> MemberV1.CardReply {
                try await channel.call(freezeMineMethod, request, options)
            }

            /// The same by staff, whom she has told. Errors: MEMBER_NOT_FOUND, INVALID_ARGUMENT.
            package func freeze(
                _ request: MemberV1.FreezeCardRequest, _ options: CallOptions
            ) async throws -> MemberV1.CardReply {
                try await channel.call(freezeMethod, request, options)
            }

            /// Gives a member another card number, and opens again what the loss has closed. The old number finds
            /// nobody any more; whoever registers by it as an invitation still counts for her.
            ///
            /// Errors: MEMBER_NOT_FOUND, INVALID_ARGUMENT.
            package func reissue(
                _ request: MemberV1.ReissueCardRequest, _ options: CallOptions
            ) async throws -> MemberV1.CardReply {
                try await channel.call(reissueMethod, request, options)
            }
        }
    }
}
