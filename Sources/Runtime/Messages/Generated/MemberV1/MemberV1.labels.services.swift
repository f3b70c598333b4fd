// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

package import TTRPC

extension MemberV1 {
    package enum Labels {
        package static let service = "patron.member.v1.Labels"

        package static let defineTagMethod = MethodDescriptor(
            service: service, method: "DefineTag", permission: "labels.edit",
            audience: [.staff],
            idempotent: true, priority: .normal,
            defaultDeadlineMilliseconds: 5000,
            streaming: false, http: .init(verb: .put, template: "/v1/member-tags/{code}")
        )

        package static let listTagsMethod = MethodDescriptor(
            service: service, method: "ListTags", permission: "labels.read",
            audience: [.staff],
            idempotent: false, priority: .normal,
            defaultDeadlineMilliseconds: 3000,
            streaming: false, http: .init(verb: .get, template: "/v1/member-tags")
        )

        package static let tagMemberMethod = MethodDescriptor(
            service: service, method: "TagMember", permission: "members.tag",
            audience: [.staff],
            idempotent: true, priority: .normal,
            defaultDeadlineMilliseconds: 5000,
            streaming: false, http: .init(verb: .post, template: "/v1/members/{id}:tag")
        )

        package static let defineGroupMethod = MethodDescriptor(
            service: service, method: "DefineGroup", permission: "labels.edit",
            audience: [.staff],
            idempotent: true, priority: .normal,
            defaultDeadlineMilliseconds: 5000,
            streaming: false, http: .init(verb: .put, template: "/v1/member-groups/{code}")
        )

        package static let listGroupsMethod = MethodDescriptor(
            service: service, method: "ListGroups", permission: "labels.read",
            audience: [.staff],
            idempotent: false, priority: .normal,
            defaultDeadlineMilliseconds: 3000,
            streaming: false, http: .init(verb: .get, template: "/v1/member-groups")
        )

        package static let getGroupMethod = MethodDescriptor(
            service: service, method: "GetGroup", permission: "labels.read",
            audience: [.staff],
            idempotent: false, priority: .sheddable,
            defaultDeadlineMilliseconds: 10000,
            streaming: false, http: .init(verb: .get, template: "/v1/member-groups/{code}")
        )

        package static let changeGroupMethod = MethodDescriptor(
            service: service, method: "ChangeGroup", permission: "labels.edit",
            audience: [.staff],
            idempotent: true, priority: .normal,
            defaultDeadlineMilliseconds: 10000,
            streaming: false, http: .init(verb: .post, template: "/v1/member-groups/{code}:change")
        )

        package static let descriptors: [MethodDescriptor] = [defineTagMethod, listTagsMethod, tagMemberMethod, defineGroupMethod, listGroupsMethod, getGroupMethod, changeGroupMethod]

        /// What a service implements: one function for each RPC.
        package protocol Handlers: Sendable {
            /// Defines a tag, or changes the definition of one. At most 200 of a merchant.
            ///
            /// Errors: INVALID_ARGUMENT with the field, LABEL_FIXED, LABEL_LIMIT_REACHED.
            func defineTag(
                _ request: MemberV1.DefineLabelRequest, _ call: CallContext
            ) async throws -> MemberV1.DefineLabelReply
            /// The tags of the merchant.
            func listTags(
                _ request: MemberV1.ListLabelsRequest, _ call: CallContext
            ) async throws -> MemberV1.ListLabelsReply
            /// Staff gives a member tags, and takes others away. What she has, or has not, already is no error.
            ///
            /// Errors: MEMBER_NOT_FOUND, LABEL_NOT_FOUND, LABEL_BY_RULE, INVALID_ARGUMENT.
            func tagMember(
                _ request: MemberV1.TagMemberRequest, _ call: CallContext
            ) async throws -> MemberV1.TagMemberReply
            /// Defines a group, or changes the definition of one. At most 200 of a merchant.
            ///
            /// Errors: INVALID_ARGUMENT with the field, LABEL_FIXED, LABEL_LIMIT_REACHED.
            func defineGroup(
                _ request: MemberV1.DefineLabelRequest, _ call: CallContext
            ) async throws -> MemberV1.DefineLabelReply
            /// The groups of the merchant, without their sizes.
            func listGroups(
                _ request: MemberV1.ListLabelsRequest, _ call: CallContext
            ) async throws -> MemberV1.ListLabelsReply
            /// A group with its size, as far as the caller may see its members. Errors: LABEL_NOT_FOUND.
            func getGroup(
                _ request: MemberV1.GetGroupRequest, _ call: CallContext
            ) async throws -> MemberV1.Group
            /// Staff takes members into a group, and out of it. Ids that the caller may not see are refused.
            ///
            /// Errors: MEMBER_NOT_FOUND, LABEL_NOT_FOUND, LABEL_BY_RULE, INVALID_ARGUMENT.
            func changeGroup(
                _ request: MemberV1.ChangeGroupRequest, _ call: CallContext
            ) async throws -> MemberV1.ChangeGroupReply
        }

        /// The service as a server takes it.
        package static func methods(_ handlers: some Handlers) -> [RPCMethod] {
            [
                .unary(defineTagMethod, handlers.defineTag),
                .unary(listTagsMethod, handlers.listTags),
                .unary(tagMemberMethod, handlers.tagMember),
                .unary(defineGroupMethod, handlers.defineGroup),
                .unary(listGroupsMethod, handlers.listGroups),
                .unary(getGroupMethod, handlers.getGroup),
                .unary(changeGroupMethod, handlers.changeGroup),
            ]
        }

        /// Calls the service over a channel.
        package struct Client: Sendable {
            private let channel: any RPCChannel

            package init(_ channel: any RPCChannel) { self.channel = channel }

            /// Defines a tag, or changes the definition of one. At most 200 of a merchant.
            ///
            /// Errors: INVALID_ARGUMENT with the field, LABEL_FIXED, LABEL_LIMIT_REACHED.
            package func defineTag(
                _ request: MemberV1.DefineLabelRequest, _ options: CallOptions
            ) async throws -> MemberV1.DefineLabelReply {
                try await channel.call(defineTagMethod, request, options)
            }

            /// The tags of the merchant.
            package func listTags(
                _ request: MemberV1.ListLabelsRequest, _ options: CallOptions
            ) async throws -> MemberV1.ListLabelsReply {
                try await channel.call(listTagsMethod, request, options)
            }

            /// Staff gives a member tags, and takes others away. What she has, or has not, already is no error.
            ///
            /// Errors: MEMBER_NOT_FOUND, LABEL_NOT_FOUND, LABEL_BY_RULE, INVALID_ARGUMENT.
            package func tagMember(
                _ request: MemberV1.TagMemberRequest, _ options: CallOptions
            ) async throws -> MemberV1.TagMemberReply {
                try await channel.call(tagMemberMethod, request, options)
            }

            /// Defines a group, or changes the definition of one. At most 200 of a merchant.
            ///
            /// Errors: INVALID_ARGUMENT with the field, LABEL_FIXED, LABEL_LIMIT_REACHED.
            package func defineGroup(
                _ request: MemberV1.DefineLabelRequest, _ options: CallOptions
            ) async throws -> MemberV1.DefineLabelReply {
                try await channel.call(defineGroupMethod, request, options)
            }

            /// The groups of the merchant, without their sizes.
            package func listGroups(
                _ request: MemberV1.ListLabelsRequest, _ options: CallOptions
            ) async throws -> MemberV1.ListLabelsReply {
                try await channel.call(listGroupsMethod, request, options)
            }

            /// A group with its size, as far as the caller may see its members. Errors: LABEL_NOT_FOUND.
            package func getGroup(
                _ request: MemberV1.GetGroupRequest, _ options: CallOptions
            ) async throws -> MemberV1.Group {
                try await channel.call(getGroupMethod, request, options)
            }

            /// Staff takes members into a group, and out of it. Ids that the caller may not see are refused.
            ///
            /// Errors: MEMBER_NOT_FOUND, LABEL_NOT_FOUND, LABEL_BY_RULE, INVALID_ARGUMENT.
            package func changeGroup(
                _ request: MemberV1.ChangeGroupRequest, _ options: CallOptions
            ) async throws -> MemberV1.ChangeGroupReply {
                try await channel.call(changeGroupMethod, request, options)
            }
        }
    }
}
