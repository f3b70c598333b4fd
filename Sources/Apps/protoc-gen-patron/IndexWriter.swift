/// Writes what spans all files: the namespaces and the permission table.
struct IndexWriter {
    let schema: Schema

    func namespaces() -> String {
        var source = Source(imports: [])
        for package in schema.packages {
            source.line()
            source.line("/// The messages and services of `\(package)`.")
            source.line("package enum \(SwiftNames.namespace(package)) {}")
        }
        return source.text
    }

    func permissionTable() -> String {
        var source = Source(imports: [])
        source.line()
        source.block("extension MethodDescriptor {") { source in
            source.line("/// Every RPC of every service: who may call it, with which permission.")
            source.line("package static let all: [MethodDescriptor] =")
            let services = schema.generated.flatMap(\.services).map {
                SwiftNames.type($0.fullName, package: $0.package) + ".descriptors"
            }
            source.line("    [\(services.joined(separator: ", "))].flatMap { $0 }")
        }
        return source.text
    }
}
