/// An address that is known once a server listens.
package actor StartedAddress {
    private var address: String?
    private var waiting: [CheckedContinuation<String, Never>] = []

    package init() {}

    package func tell(_ address: String) {
        self.address = address
        for waiter in waiting { waiter.resume(returning: address) }
        waiting = []
    }

    package func wait() async -> String {
        if let address { return address }
        return await withCheckedContinuation { waiting.append($0) }
    }
}
