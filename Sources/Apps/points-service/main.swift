import PointsService
import ServiceKit

await ServiceMain.run(.points, settings: PointsSettings.all) { runtime in
    try await PointsService.build(runtime)
}
