import Gateway
import ServiceKit

await ServiceMain.run(.gateway, settings: GatewaySettings.all) { runtime in
    try await GatewayService.build(runtime)
}
