// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

package import TTRPC

extension MemberV1 {
    package enum Profiles {
        package static let service = "patron.member.v1.Profiles"

        package static let getMineMethod = MethodDescriptor(
            service: service, method: "GetMine", permission: "me.read",
            audience: [.member],
            idempotent: false, priority: .normal,
            defaultDeadlineMilliseconds: 3000,
            streaming: false, http: .init(verb: .get, template: "/v1/me/profile")
        )

        package static let updateMineMethod = MethodDescriptor(
            service: service, method: "UpdateMine", permission: "me.edit",
            audience: [.member],
            idempotent: true, priority: .normal,
            defaultDeadlineMilliseconds: 5000,
            streaming: false, http: .init(verb: .patch, template: "/v1/me/profile")
        )

        package static let getMethod = MethodDescriptor(
            service: service, method: "Get", permission: "profiles.read",
            audience: [.staff],
            idempotent: false, priority: .normal,
            defaultDeadlineMilliseconds: 3000,
            streaming: false, http: .init(verb: .get, template: "/v1/members/{id}/profile")
        )

        package static let updateMethod = MethodDescriptor(
            service: service, method: "Update", permission: "profiles.edit",
            audience: [.staff],
            idempotent: true, priority: .normal,
            defaultDeadlineMilliseconds: 5000,
            streaming: false, http: .init(verb: .patch, template: "/v1/members/{id}/profile")
        )

        package static let listChangesMethod = MethodDescriptor(
            service: service, method: "ListChanges", permission: "profiles.history",
            audience: [.staff],
            idempotent: false, priority: .normal,
            defaultDeadlineMilliseconds: 3000,
            streaming: false, http: .init(verb: .get, template: "/v1/members/{id}/profile-changes")
        )

        package static let descriptors: [MethodDescriptor] = [getMineMethod, updateMineMethod, getMethod, updateMethod, listChangesMethod]

        /// What a service implements: one function for each RPC.
        package protocol Handlers: Sendable {
            /// The calling member's own profile.
            func getMine(
                _ request: MemberV1.GetMyProfileRequest, _ call: CallContext
            ) async throws -> MemberV1.Profile
            /// Changes the calling member's own profile. Her birthday she may change once in a calendar year.
            ///
            /// Errors: INVALID_ARGUMENT with the field, BIRTHDAY_CHANGED_THIS_YEAR, ATTRIBUTE_NOT_FOUND,
            /// MEMBER_BLOCKED.
            func updateMine(
                _ request: MemberV1.UpdateMyProfileRequest, _ call: CallContext
            ) async throws -> MemberV1.ProfileReply
            /// The profile of a member, masked. Errors: MEMBER_NOT_FOUND.
            func get(
                _ request: MemberV1.GetProfileRequest, _ call: CallContext
            ) async throws -> MemberV1.Profile
            /// Staff changes a member's profile, with a reason; the birthday at any time.
            ///
            /// Errors: MEMBER_NOT_FOUND, INVALID_ARGUMENT with the field, ATTRIBUTE_NOT_FOUND.
            func update(
                _ request: MemberV1.UpdateProfileRequest, _ call: CallContext
            ) async throws -> MemberV1.ProfileReply
            /// Who changed which field of a profile, and when. Errors: MEMBER_NOT_FOUND.
            func listChanges(
                _ request: MemberV1.ListProfileChangesRequest, _ call: CallContext
            ) async throws -> MemberV1.ListProfileChangesReply
        }

        /// The service as a server takes it.
        package static func methods(_ handlers: some Handlers) -> [RPCMethod] {
            [
                .unary(getMineMethod, handlers.getMine),
                .unary(updateMineMethod, handlers.updateMine),
                .unary(getMethod, handlers.get),
                .unary(updateMethod, handlers.update),
                .unary(listChangesMethod, handlers.listChanges),
            ]
        }

        /// Calls the service over a channel.
        package struct Client: Sendable {
            private let channel: any RPCChannel

            package init(_ channel: any RPCChannel) { self.channel = channel }

            /// The calling member's own profile.
            package func getMine(
                _ request: MemberV1.GetMyProfileRequest, _ options: CallOptions
            ) async throws -> MemberV1.Profile {
                try await channel.call(getMineMethod, request, options)
            }

            /// Changes the calling member's own profile. Her birthday she may change once in a calendar year.
            ///
            /// Errors: INVALID_ARGUMENT with the field, BIRTHDAY_CHANGED_THIS_YEAR, ATTRIBUTE_NOT_FOUND,
            /// MEMBER_BLOCKED.
            package func updateMine(
                _ request: MemberV1.UpdateMyProfileRequest, _ options: CallOptions
            ) async throws -> MemberV1.ProfileReply {
                try await channel.call(updateMineMethod, request, options)
            }

            /// The profile of a member, masked. Errors: MEMBER_NOT_FOUND.
            package func get(
                _ request: MemberV1.GetProfileRequest, _ options: CallOptions
            ) async throws -> MemberV1.Profile {
                try await channel.call(getMethod, request, options)
            }

            /// Staff changes a member's profile, with a reason; the birthday at any time.
            ///
            /// Errors: MEMBER_NOT_FOUND, INVALID_ARGUMENT with the field, ATTRIBUTE_NOT_FOUND.
            package func update(
                _ request: MemberV1.UpdateProfileRequest, _ options: CallOptions
            ) async throws -> MemberV1.ProfileReply {
                try await channel.call(updateMethod, request, options)
            }

            /// Who changed which field of a profile, and when. Errors: MEMBER_NOT_FOUND.
            package func listChanges(
                _ request: MemberV1.ListProfileChangesRequest, _ options: CallOptions
            ) async throws -> MemberV1.ListProfileChangesReply {
                try await channel.call(listChangesMethod, request, options)
            }
        }
    }
}
