import Synchronization
import Testing

@testable import Gateway

@Suite("What the gateway remembers")
struct MemoryTests {
    @Test("a table keeps what is used and forgets the rest, within its capacity")
    func recentTable() {
        var table = RecentTable<Int, Int>(capacity: 100)
        for key in 0..<1_000 {
            table.insert(key, for: key)
            #expect(table.find(0) == 0)
            #expect(table.count <= 100)
        }
        #expect(table.find(1) == nil)
        #expect(table.find(999) == 999)
        table.remove(0)
        #expect(table.find(0) == nil)
    }

    /// A source that counts, and answers when it is let.
    private final class Source: Sendable {
        struct Away: Error {}

        let fetches = Atomic<Int>(0)
        let isAway = Atomic<Bool>(false)
        let gate = Mutex<[CheckedContinuation<Void, Never>]?>(nil)
        let elapsed = Mutex(Duration.zero)
        private let begin = ContinuousClock.now

        func directory() -> FreshDirectory<String, Int> {
            FreshDirectory(
                .init(
                    freshFor: .seconds(20), keptFor: .seconds(30), absentFor: .seconds(2),
                    capacity: 100),
                now: { self.begin + self.elapsed.withLock { $0 } }
            ) { key in
                let count = self.fetches.add(1, ordering: .relaxed).newValue
                await self.pass()
                if self.isAway.load(ordering: .relaxed) { throw Away() }
                return key == "nobody" ? nil : count
            }
        }

        func advance(_ duration: Duration) { elapsed.withLock { $0 += duration } }

        private func pass() async {
            await withCheckedContinuation { continuation in
                let held = gate.withLock { gate in
                    gate?.append(continuation)
                    return gate != nil
                }
                if !held { continuation.resume() }
            }
        }

        func hold() { gate.withLock { $0 = [] } }

        func release() {
            let held = gate.withLock { gate in
                defer { gate = nil }
                return gate ?? []
            }
            for continuation in held { continuation.resume() }
        }
    }

    @Test("a fresh fact is not asked for again, an old one is, once")
    func freshness() async throws {
        let source = Source()
        let directory = source.directory()
        #expect(try await directory.value(of: "a") == 1)
        source.advance(.milliseconds(19_999))
        #expect(try await directory.value(of: "a") == 1)
        source.advance(.milliseconds(1))
        #expect(try await directory.value(of: "a") == 2)
        #expect(try await directory.value(of: "a") == 2)
        #expect(try await directory.value(of: "a", freshFor: .zero) == 3)
    }

    @Test(
        "while the owner is away a fact is served until it has been kept long enough, then refused")
    func outage() async throws {
        let source = Source()
        let directory = source.directory()
        #expect(try await directory.value(of: "a") == 1)
        source.isAway.store(true, ordering: .relaxed)
        source.advance(.milliseconds(29_999))
        #expect(try await directory.value(of: "a") == 1)
        source.advance(.milliseconds(1))
        await #expect(throws: Source.Away.self) { try await directory.value(of: "a") }
        source.isAway.store(false, ordering: .relaxed)
        #expect(try await directory.value(of: "a") == 4)
    }

    @Test("that there is nobody is remembered for a moment only")
    func absence() async throws {
        let source = Source()
        let directory = source.directory()
        #expect(try await directory.value(of: "nobody") == nil)
        source.advance(.milliseconds(1_999))
        #expect(try await directory.value(of: "nobody") == nil)
        #expect(source.fetches.load(ordering: .relaxed) == 1)
        source.advance(.milliseconds(1))
        #expect(try await directory.value(of: "nobody") == nil)
        #expect(source.fetches.load(ordering: .relaxed) == 2)
    }

    @Test("many who ask at once cause one fetch, and all get its answer")
    func singleFlight() async throws {
        let source = Source()
        let directory = source.directory()
        source.hold()
        let answers = try await withThrowingTaskGroup(of: Int?.self) { group in
            for _ in 0..<20 { group.addTask { try await directory.value(of: "a") } }
            while source.gate.withLock({ $0?.isEmpty }) == true { await Task.yield() }
            source.release()
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(answers == Array(repeating: 1, count: 20))
        #expect(source.fetches.load(ordering: .relaxed) == 1)
    }

    @Test("who asks while an old fact is fetched anew gets the old one without waiting")
    func servedMeanwhile() async throws {
        let source = Source()
        let directory = source.directory()
        #expect(try await directory.value(of: "a") == 1)
        source.advance(.seconds(25))
        source.hold()
        async let renewed = directory.value(of: "a")
        while source.gate.withLock({ $0?.isEmpty }) == true { await Task.yield() }
        #expect(try await directory.value(of: "a") == 1)
        source.release()
        #expect(try await renewed == 2)
    }

    @Test("the failure of a fetch reaches all who wait for it")
    func sharedFailure() async throws {
        let source = Source()
        let directory = source.directory()
        source.isAway.store(true, ordering: .relaxed)
        source.hold()
        let failures = await withTaskGroup(of: Bool.self) { group in
            for _ in 0..<5 {
                group.addTask { (try? await directory.value(of: "a")) == nil }
            }
            while source.gate.withLock({ $0?.isEmpty }) == true { await Task.yield() }
            source.release()
            return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
        }
        #expect(failures == 5)
    }
}
