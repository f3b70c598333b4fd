// swift-tools-version: 6.1
import PackageDescription

let settings: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
    // Of what is `package` this specialises nothing (docs/performance.md).
    .unsafeFlags(["-cross-module-optimization"], .when(configuration: .release)),
]

// Libraries of others, by the name that targets use.
let nio: Target.Dependency = .product(name: "NIOCore", package: "swift-nio")
let nioPosix: Target.Dependency = .product(name: "NIOPosix", package: "swift-nio")
let nioEmbedded: Target.Dependency = .product(name: "NIOEmbedded", package: "swift-nio")
let nioHTTP: Target.Dependency = .product(name: "NIOHTTP1", package: "swift-nio")
let nioFoundation: Target.Dependency = .product(name: "NIOFoundationCompat", package: "swift-nio")
let nioSSL: Target.Dependency = .product(name: "NIOSSL", package: "swift-nio-ssl")
let log: Target.Dependency = .product(name: "Logging", package: "swift-log")
let metrics: Target.Dependency = .product(name: "Metrics", package: "swift-metrics")
let crypto: Target.Dependency = .product(name: "Crypto", package: "swift-crypto")
let cryptoExtras: Target.Dependency = .product(name: "_CryptoExtras", package: "swift-crypto")
let jwt: Target.Dependency = .product(name: "JWTKit", package: "jwt-kit")
let lifecycle: Target.Dependency = .product(
    name: "ServiceLifecycle", package: "swift-service-lifecycle")
let configuration: Target.Dependency = .product(
    name: "Configuration", package: "swift-configuration")
let arguments: Target.Dependency = .product(
    name: "ArgumentParser", package: "swift-argument-parser")
let deque: Target.Dependency = .product(name: "DequeModule", package: "swift-collections")
let hummingbird: Target.Dependency = .product(name: "Hummingbird", package: "hummingbird")
let hummingbirdCore: Target.Dependency = .product(name: "HummingbirdCore", package: "hummingbird")
let httpClient: Target.Dependency = .product(name: "AsyncHTTPClient", package: "async-http-client")
let subprocess: Target.Dependency = .product(name: "Subprocess", package: "swift-subprocess")
let system: Target.Dependency = .product(name: "SystemPackage", package: "swift-system")
let histogram: Target.Dependency = .product(name: "Histogram", package: "hdrhistogram-swift")

func library(_ layer: String, _ name: String, _ dependencies: [Target.Dependency]) -> Target {
    .target(
        name: name, dependencies: dependencies, path: "Sources/\(layer)/\(name)",
        swiftSettings: settings)
}

func app(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
    .executableTarget(
        name: name, dependencies: dependencies, path: "Sources/Apps/\(name)",
        swiftSettings: settings)
}

func tests(
    _ name: String, _ dependencies: [Target.Dependency], exclude: [String] = []
) -> Target {
    .testTarget(
        name: name, dependencies: dependencies, path: "Tests/\(name)", exclude: exclude,
        swiftSettings: settings)
}

func systemLibrary(_ name: String, _ pkgConfig: String?, _ package: String) -> Target {
    .systemLibrary(
        name: name, path: "Sources/C/\(name)", pkgConfig: pkgConfig, providers: [.apt([package])])
}

let package = Package(
    name: "Patron",
    platforms: [.macOS(.v15)],
    dependencies: [
        .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
        .package(url: "https://github.com/apple/swift-nio-ssl", from: "2.37.6"),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
        .package(url: "https://github.com/apple/swift-metrics", from: "2.13.0"),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
        .package(url: "https://github.com/apple/swift-collections", from: "1.6.0"),
        .package(url: "https://github.com/apple/swift-configuration", from: "1.4.0"),
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/vapor/jwt-kit", from: "5.7.1"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
        .package(url: "https://github.com/swift-server/async-http-client", from: "1.37.0"),
        .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1"),
        .package(url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.2"),
        .package(url: "https://github.com/apple/swift-system", from: "1.8.1"),
        .package(url: "https://github.com/HdrHistogram/hdrhistogram-swift", from: "0.2.0"),
    ],
    targets: [
        // C: system libraries, and what protoc-c writes.
        systemLibrary("CLibPQ", "libpq", "libpq-dev"),
        systemLibrary("CHiredis", "hiredis", "libhiredis-dev"),
        systemLibrary("CProtobufC", "libprotobuf-c", "libprotobuf-c-dev"),
        systemLibrary("CCrypt", nil, "libcrypt-dev"),
        .target(name: "CMessages", dependencies: ["CProtobufC"], path: "Sources/C/CMessages"),
        .target(name: "CDescriptors", dependencies: ["CProtobufC"], path: "Sources/C/CDescriptors"),

        // Core and Domain: values and decisions, no I/O.
        library("Core", "Primitives", []),
        library("Core", "Rules", ["Primitives"]),
        library("Core", "Levels", ["Primitives"]),
        library("Domain", "MemberDomain", ["Levels", "Primitives", "Rules"]),
        library("Domain", "PointsDomain", ["Levels", "Primitives", "Rules"]),
        library("Domain", "MarketingDomain", ["Primitives"]),
        library("Domain", "AnalyticsDomain", ["Primitives"]),

        // Runtime: what every process stands on.
        library("Runtime", "TTRPC", [nio, nioPosix, nioSSL, log, deque]),
        library("Runtime", "Postgres", ["CLibPQ", "Primitives", log, deque]),
        library("Runtime", "Redis", ["CHiredis", nio, nioPosix, nioSSL, log, deque]),
        library("Runtime", "Messages", ["CMessages", "CProtobufC", "Primitives", "TTRPC", nio]),
        library(
            "Runtime", "ServiceKit",
            [
                "Messages", "Postgres", "Primitives", "Redis", "TTRPC", configuration, crypto,
                deque, hummingbird, hummingbirdCore, lifecycle, log, metrics, nio, nioPosix, nioSSL,
            ]),

        library("Runtime", "OfflineTokens", ["Primitives", crypto]),
        library(
            "Runtime", "Providers",
            ["Messages", "Primitives", crypto, cryptoExtras, httpClient, nio, nioHTTP, nioPosix]),
        library(
            "Runtime", "Payments",
            ["Messages", "Primitives", "Providers", crypto, httpClient, nioHTTP]),
        library(
            "Runtime", "Platforms",
            ["Messages", "Primitives", "Providers", crypto, cryptoExtras, httpClient, nioHTTP]),
        library(
            "Runtime", "Blobs",
            [
                "Primitives", "Providers", crypto, httpClient, hummingbird, lifecycle, log, nio,
                nioHTTP, nioPosix,
            ]),
        library(
            "Runtime", "KeyManagement",
            ["Messages", "Primitives", "Providers", crypto, httpClient, nioHTTP]),

        // Services: one folder each, none imports another.
        library(
            "Services", "MemberService",
            [
                "Blobs", "CCrypt", "KeyManagement", "Levels", "MemberDomain", "Messages",
                "OfflineTokens", "Platforms", "Postgres", "Primitives", "Providers", "Redis",
                "Rules", "ServiceKit", "TTRPC", crypto, cryptoExtras, httpClient, jwt, lifecycle,
                log, metrics,
            ]),
        library(
            "Services", "PointsService",
            [
                "Levels", "Messages", "OfflineTokens", "Payments", "PointsDomain", "Postgres",
                "Primitives", "Providers", "Redis", "Rules", "ServiceKit", "TTRPC", crypto, deque,
                httpClient, lifecycle, log, metrics, nio,
            ]),
        library(
            "Services", "MarketingService",
            [
                "MarketingDomain", "Messages", "OfflineTokens", "Postgres", "Primitives",
                "ServiceKit", "TTRPC", crypto, log,
            ]),
        library(
            "Services", "AnalyticsService",
            ["AnalyticsDomain", "Messages", "Postgres", "Primitives", "ServiceKit", "TTRPC", log]),
        library(
            "Services", "Gateway",
            [
                "Messages", "Primitives", "Redis", "ServiceKit", "TTRPC", crypto, hummingbird,
                hummingbirdCore, jwt, lifecycle, log, metrics, nio, nioHTTP, nioPosix, nioSSL,
            ]),

        // Apps: composition roots of a few lines, and the command-line tool.
        app("member-service", ["MemberService", "ServiceKit"]),
        app("points-service", ["PointsService", "ServiceKit"]),
        app("marketing-service", ["MarketingService", "ServiceKit"]),
        app("analytics-service", ["AnalyticsService", "ServiceKit"]),
        app("gateway", ["Gateway", "ServiceKit"]),
        library(
            "Apps", "Stack",
            [
                "AnalyticsService", "Gateway", "MarketingService", "MemberService",
                "PaymentStandIns", "PlatformStandIns", "PointsService", "Postgres", "ServiceKit",
                "StandIns", httpClient, lifecycle, log, nio, nioFoundation, nioSSL, subprocess,
                system,
            ]),
        library("Apps", "StandIns", [crypto, cryptoExtras, hummingbird, lifecycle, log, nio]),
        library(
            "Apps", "PaymentStandIns",
            [
                "Messages", "Primitives", "StandIns", crypto, cryptoExtras, httpClient, hummingbird,
                lifecycle, log, nio,
            ]),
        library(
            "Apps", "PlatformStandIns",
            ["Primitives", "StandIns", crypto, cryptoExtras, hummingbird, lifecycle, log, nio]),
        library(
            "Apps", "BlobStandIn",
            ["Primitives", "StandIns", crypto, hummingbird, lifecycle, log, nio]),
        library(
            "Apps", "KeyStandIn",
            ["Primitives", "StandIns", crypto, hummingbird, lifecycle, log, nio]),
        app(
            "patron",
            [
                "MarketingDomain", "MemberDomain", "MemberService", "Messages", "OfflineTokens",
                "PointsDomain", "PointsService", "Postgres", "Primitives", "ServiceKit", "Stack",
                "TTRPC", arguments, crypto,
                histogram, httpClient, hummingbird, log, nioPosix, subprocess, system,
            ]),
        app("protoc-gen-patron", ["CDescriptors", "CProtobufC"]),

        // Tests: mirrors of Sources, then whole-system suites.
        .target(
            name: "TestKit",
            dependencies: ["Messages", "Postgres", "Primitives", "Redis", "ServiceKit", log],
            path: "Tests/TestKit", swiftSettings: settings),
        tests("PrimitivesTests", ["Primitives", "TestKit"]),
        tests(
            "MemberDomainTests",
            ["Levels", "MemberDomain", "Messages", "Primitives", "Rules", "TestKit"]),
        tests("OfflineTokensTests", ["OfflineTokens", "Primitives", "TestKit"]),
        tests("RulesTests", ["Messages", "Primitives", "Rules", "TestKit"]),
        tests(
            "PointsDomainTests",
            ["Levels", "Messages", "PointsDomain", "Primitives", "Rules", "TestKit"]),
        tests("MarketingDomainTests", ["MarketingDomain", "Primitives", "TestKit"]),
        tests("AnalyticsDomainTests", ["AnalyticsDomain", "Primitives"]),
        tests("TTRPCTests", ["TTRPC", "TestKit", nio, nioEmbedded, nioPosix, nioSSL, log]),
        tests("PostgresTests", ["Postgres", "Primitives", "TestKit"]),
        tests("RedisTests", ["Redis", "TestKit", log, nio, nioPosix]),
        tests(
            "MessagesTests", ["Messages", "Primitives", "TTRPC", "TestKit", nio],
            exclude: ["Golden"]),
        tests(
            "ServiceKitTests",
            ["Messages", "Postgres", "Primitives", "ServiceKit", "TTRPC", "TestKit", nio]),
        tests(
            "GatewayTests",
            [
                "Gateway", "Messages", "Primitives", "Redis", "ServiceKit", "TTRPC", "TestKit",
                crypto, jwt, log, nio, nioHTTP, nioPosix,
            ]),
        tests(
            "PaymentsTests",
            [
                "Messages", "PaymentStandIns", "Payments", "Primitives", "Providers", "StandIns",
                "TestKit", crypto, cryptoExtras, httpClient, hummingbird, log, nio,
            ]),
        tests(
            "PlatformsTests",
            [
                "Platforms", "PlatformStandIns", "Primitives", "Providers", "StandIns", "TestKit",
                crypto, httpClient, log,
            ]),
        tests(
            "BlobsTests",
            [
                "BlobStandIn", "Blobs", "Primitives", "Providers", "StandIns", "TestKit", crypto,
                httpClient, log, nio,
            ]),
        tests(
            "KeyManagementTests",
            [
                "KeyManagement", "KeyStandIn", "Primitives", "Providers", "StandIns", crypto,
                httpClient, log,
            ]),
        tests(
            "IntegrationTests",
            [
                "AnalyticsService", "BlobStandIn", "Blobs", "Gateway", "KeyManagement",
                "KeyStandIn", "MarketingService", "MemberDomain", "MemberService", "Messages",
                "OfflineTokens", "PaymentStandIns", "PlatformStandIns", "PointsDomain",
                "PointsService", "Postgres", "Primitives", "Providers", "Redis", "ServiceKit",
                "StandIns", "TTRPC", "TestKit", crypto, httpClient, jwt, log, nio, nioHTTP,
                nioPosix, nioSSL,
            ]),
        tests(
            "EndToEndTests",
            [
                "MemberService", "Messages", "Postgres", "Primitives", "ServiceKit", "Stack",
                "TTRPC", "TestKit", httpClient, log, nio, subprocess, system,
            ]),
        tests(
            "InteropTests", ["Messages", "TTRPC", "TestKit", log, nio, nioPosix], exclude: ["go"]),
        tests("TidyTests", []),
    ],
    swiftLanguageModes: [.v6]
)
