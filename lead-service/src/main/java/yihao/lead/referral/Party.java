package yihao.lead.referral;

/// L11 四方确认: who confirms that a referral is true.
public enum Party {
    INVESTOR,
    REFERRER,
    LANDING_PLACE,
    BUREAU
}
