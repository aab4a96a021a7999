import Foundation

func getenvTZ() -> String? { getenv("TZ").map { String(cString: $0) } }

func setTZ(_ zone: String?) {
    if let zone { setenv("TZ", zone, 1) } else { unsetenv("TZ") }
    tzset()
}
