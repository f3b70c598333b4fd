// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

package import TTRPC

extension MemberV1 {
    package enum Consents {
        package static let service = "patron.member.v1.Consents"

        package static let listMineMethod = MethodDescriptor(
            service: service, method: "ListMine", permission: "me.read",
            audience: [.member],
            idempotent: false, priority: .normal,
            defaultDeadlineMilliseconds: 3000,
            streaming: false, http: .init(verb: .get, template: "/v1/me/consents")
        )

        package static let setMineMethod = MethodDescriptor(
            service: service, method: "SetMine", permission: "me.consents",
            audience: [.member],
            idempotent: true, priority: .normal,
            defaultDeadlineMilliseconds: 5000,
            streaming: false, http: .init(verb: .post, template: "/v1/me/consents")
        )

        package static let getOfMemberMethod = MethodDescriptor(
            service: service, method: "GetOfMember", permission: "consents.read",
            audience: [.staff],
            idempotent: false, priority: .normal,
            defaultDeadlineMilliseconds: 3000,
            streaming: false, http: .init(verb: .get, template: "/v1/members/{id}/consents")
        )

        package static let listDecisionsMethod = MethodDescriptor(
            service: service, method: "ListDecisions", permission: "consents.read",
            audience: [.staff],
            idempotent: false, priority: .normal,
            defaultDeadlineMilliseconds: 3000,
            streaming: false, http: .init(verb: .get, template: "/v1/members/{id}/consent-decisions")
        )

        package static let listTextsMethod = MethodDescriptor(
            service: service, method: "ListTexts", permission: "consents.read",
            audience: [.miniProgram, .pos, .member, .staff],
            idempotent: false, priority: .normal,
            defaultDeadlineMilliseconds: 3000,
            streaming: false, http: .init(verb: .get, template: "/v1/consent-texts")
        )

        package static let publishTextMethod = MethodDescriptor(
            service: service, method: "PublishText", permission: "consents.publish",
            audience: [.staff],
            idempotent: true, priority: .normal,
            defaultDeadlineMilliseconds: 5000,
            streaming: false, http: .init(verb: .post, template: "/v1/consent-texts")
        )

        package static let checkMethod = MethodDescriptor(
            service: service, method: "Check", permission: "consents.check",
            audience: [.`internal`],
            idempotent: false, priority: .normal,
            defaultDeadlineMilliseconds: 3000,
            streaming: false, http: nil
        )

        package static let descriptors: [MethodDescriptor] = [listMineMethod, setMineMethod, getOfMemberMethod, listDecisionsMethod, listTextsMethod, publishTextMethod, checkMethod]

        /// What a service implements: one function for each RPC.
        package protocol Handlers: Sendable {
            /// The calling member's consents, with the words in force.
            ///
            /// Errors: MEMBER_NOT_FOUND.
            func listMine(
                _ request: MemberV1.ListMyConsentsRequest, _ call: CallContext
            ) async throws -> MemberV1.ListConsentsReply
            /// The calling member gives or withdraws. A withdrawal counts at once. A choice that changes nothing
            /// is answered and not kept.
            ///
            /// Errors: MEMBER_NOT_FOUND, INVALID_ARGUMENT, CONSENT_TEXT_OUTDATED.
            func setMine(
                _ request: MemberV1.SetMyConsentsRequest, _ call: CallContext
            ) async throws -> MemberV1.SetMyConsentsReply
            /// A member's consents. Errors: MEMBER_NOT_FOUND.
            func getOfMember(
                _ request: MemberV1.GetMemberConsentsRequest, _ call: CallContext
            ) async throws -> MemberV1.ListConsentsReply
            /// Everything that a member ever decided, as evidence. Errors: MEMBER_NOT_FOUND.
            func listDecisions(
                _ request: MemberV1.ListConsentDecisionsRequest, _ call: CallContext
            ) async throws -> MemberV1.ListConsentDecisionsReply
            /// The words in force, for whom is about to register.
            func listTexts(
                _ request: MemberV1.ListConsentTextsRequest, _ call: CallContext
            ) async throws -> MemberV1.ListConsentTextsReply
            /// Publishes the next version of the words for a purpose, in force at once.
            ///
            /// Errors: INVALID_ARGUMENT.
            func publishText(
                _ request: MemberV1.PublishConsentTextRequest, _ call: CallContext
            ) async throws -> MemberV1.PublishConsentTextReply
            /// Which of these members have allowed something. Whoever sends asks within a minute before, and
            /// sends nothing where the answer does not come. Errors: INVALID_ARGUMENT.
            func check(
                _ request: MemberV1.CheckConsentRequest, _ call: CallContext
            ) async throws -> MemberV1.CheckConsentReply
        }

        /// The service as a server takes it.
        package static func methods(_ handlers: some Handlers) -> [RPCMethod] {
            [
                .unary(listMineMethod, handlers.listMine),
                .unary(setMineMethod, handlers.setMine),
                .unary(getOfMemberMethod, handlers.getOfMember),
                .unary(listDecisionsMethod, handlers.listDecisions),
                .unary(listTextsMethod, handlers.listTexts),
                .unary(publishTextMethod, handlers.publishText),
                .unary(checkMethod, handlers.check),
            ]
        }

        /// Calls the service over a channel.
        package struct Client: Sendable {
            private let channel: any RPCChannel

            package init(_ channel: any RPCChannel) { self.channel = channel }

            /// The calling member's consents, with the words in force.
            ///
            /// Errors: MEMBER_NOT_FOUND.
            package func listMine(
                _ request: MemberV1.ListMyConsentsRequest, _ options: CallOptions
            ) async throws -> MemberV1.ListConsentsReply {
                try await channel.call(listMineMethod, request, options)
            }

            /// The calling member gives or withdraws. A withdrawal counts at once. A choice that changes nothing
            /// is answered and not kept.
            ///
            /// Errors: MEMBER_NOT_FOUND, INVALID_ARGUMENT, CONSENT_TEXT_OUTDATED.
            package func setMine(
                _ request: MemberV1.SetMyConsentsRequest, _ options: CallOptions
            ) async throws -> MemberV1.SetMyConsentsReply {
                try await channel.call(setMineMethod, request, options)
            }

            /// A member's consents. Errors: MEMBER_NOT_FOUND.
            package func getOfMember(
                _ request: MemberV1.GetMemberConsentsRequest, _ options: CallOptions
            ) async throws -> MemberV1.ListConsentsReply {
                try await channel.call(getOfMemberMethod, request, options)
            }

            /// Everything that a member ever decided, as evidence. Errors: MEMBER_NOT_FOUND.
            package func listDecisions(
                _ request: MemberV1.ListConsentDecisionsRequest, _ options: CallOptions
            ) async throws -> MemberV1.ListConsentDecisionsReply {
                try await channel.call(listDecisionsMethod, request, options)
            }

            /// The words in force, for whom is about to register.
            package func listTexts(
                _ request: MemberV1.ListConsentTextsRequest, _ options: CallOptions
            ) async throws -> MemberV1.ListConsentTextsReply {
                try await channel.call(listTextsMethod, request, options)
            }

            /// Publishes the next version of the words for a purpose, in force at once.
            ///
            /// Errors: INVALID_ARGUMENT.
            package func publishText(
                _ request: MemberV1.PublishConsentTextRequest, _ options: CallOptions
            ) async throws -> MemberV1.PublishConsentTextReply {
                try await channel.call(publishTextMethod, request, options)
            }

            /// Which of these members have allowed something. Whoever sends asks within a minute before, and
            /// sends nothing where the answer does not come. Errors: INVALID_ARGUMENT.
            package func check(
                _ request: MemberV1.CheckConsentRequest, _ options: CallOptions
            ) async throws -> MemberV1.CheckConsentReply {
                try await channel.call(checkMethod, request, options)
            }
        }
    }
}
