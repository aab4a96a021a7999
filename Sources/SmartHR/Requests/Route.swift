/// The resources that are used, as paths below the base URL.
enum Route {
    static let crews = "/v1/crews"
    static let crew = "/v1/crews/{id}"
    static let businessEstablishments = "/v1/biz_establishments"
    static let companies = "/v1/companies"
}
