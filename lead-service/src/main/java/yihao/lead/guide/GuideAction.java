package yihao.lead.guide;

/// What the journal says.
enum GuideAction {
    READ
}
