package yihao.kernel;

import java.util.Set;

/// What a person or a machine is there for. An officer has functions in one unit for a period; each service decides
/// from function and
/// unit what may be seen and done.
public enum Function {
    /// Officer of a district, park, department or liaison office.
    UNIT_OFFICER,
    /// Head of such a unit; confirms what its officers register.
    UNIT_HEAD,
    SQUAD_MEMBER,
    /// Officer of the investment promotion bureau: sees the whole city.
    BUREAU_OFFICER,
    BUREAU_HEAD,
    CITY_LEADER,
    SUPERVISION,
    FINANCE,
    /// Joint reviewer of claims: commerce, finance, tax, statistics.
    JOINT_REVIEWER,
    PROCEDURE_OFFICER,
    FOREIGN_AFFAIRS,
    TALENT_OFFICE,
    AUDITOR,
    EXPERT,
    REFERRER,
    /// A machine of an overseas office.
    LIAISON_CLIENT,
    /// Another service of the platform.
    SERVICE,
    /// The three administrators are different people and have no business rights.
    SYSTEM_ADMINISTRATOR,
    SECURITY_ADMINISTRATOR,
    AUDIT_ADMINISTRATOR;

    private static final Set<Function> ADMINISTRATORS =
            Set.of(SYSTEM_ADMINISTRATOR, SECURITY_ADMINISTRATOR, AUDIT_ADMINISTRATOR);

    /// Whether one person may not hold all of these: an administrator's function stands alone.
    public static boolean areMixed(Set<Function> functions) {
        return functions.size() > 1 && functions.stream().anyMatch(ADMINISTRATORS::contains);
    }

    /// Whether this function sees records of every unit (confidential fields stay a matter of each service).
    public boolean seesWholeCity() {
        return switch (this) {
            case BUREAU_OFFICER, BUREAU_HEAD, CITY_LEADER, SUPERVISION, FINANCE, JOINT_REVIEWER, AUDITOR, SERVICE ->
                true;
            case UNIT_OFFICER,
                    UNIT_HEAD,
                    SQUAD_MEMBER,
                    PROCEDURE_OFFICER,
                    FOREIGN_AFFAIRS,
                    TALENT_OFFICE,
                    EXPERT,
                    REFERRER,
                    LIAISON_CLIENT,
                    SYSTEM_ADMINISTRATOR,
                    SECURITY_ADMINISTRATOR,
                    AUDIT_ADMINISTRATOR -> false;
        };
    }
}
