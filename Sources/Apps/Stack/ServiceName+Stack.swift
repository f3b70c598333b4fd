package import ServiceKit

extension ServiceName {
    /// The five processes of a stack, in the order in which they depend on each other.
    package static let startOrder: [ServiceName] = [
        .member, .points, .marketing, .analytics, .gateway,
    ]

    /// Services with records of their own; the gateway has none.
    package static let withDatabase = startOrder.filter(\.hasDatabase)
}
