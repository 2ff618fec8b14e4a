import { createBrowserRouter, Outlet, type RouteObject } from 'react-router';
import { allTexts } from '../i18n';
import { PublicShell } from '../publicity/PublicShell';
import { FailedPage } from './FailedPage';
import { NotFoundPage } from './NotFoundPage';
import { ledgerRoutes } from './ledgerRoutes';
import { homeRoutes } from './homeRoutes';
import { honourRoutes } from './honourRoutes';
import { projectRoutes } from './projectRoutes';
import { rewardRoutes } from './rewardRoutes';
import { SignedIn } from './session';
import { Shell } from './Shell';
import { SignInPage } from './SignInPage';
import { talentRoutes } from './talentRoutes';

function Opening() {
  return <div className="splash" aria-busy="true" />;
}

/// A page is shown with all its words: only the first ones bring theirs along.
function withTexts(routes: RouteObject[]): RouteObject[] {
  return routes.map((route) => {
    if (route.children) return { ...route, children: withTexts(route.children) } as RouteObject;
    const { lazy } = route;
    if (typeof lazy !== 'function' || route.index) return route;
    return { ...route, lazy: async () => (await Promise.all([lazy(), allTexts()]))[0] };
  });
}

/// Each page is its own piece of code, loaded when it is first opened.
const routes: RouteObject[] = [
  { path: '/sign-in', Component: SignInPage, errorElement: <FailedPage /> },
  {
    path: '/public',
    Component: PublicShell,
    errorElement: <FailedPage />,
    HydrateFallback: Opening,
    children: [
      { path: 'publicity', lazy: async () => ({ Component: (await import('../publicity/PublicityPage')).PublicityPage }) },
      { path: 'honours', lazy: async () => ({ Component: (await import('../honours/PublicHonourPage')).PublicHonourPage }) },
      {
        path: 'referral-confirmations/:token',
        lazy: async () => ({ Component: (await import('../referrals/PublicReferralPage')).PublicReferralPage }),
      },
      {
        path: 'service-cards/:token',
        lazy: async () => ({ Component: (await import('../cards/PublicCardPage')).PublicCardPage }),
      },
      {
        path: 'opportunities',
        lazy: async () => ({ Component: (await import('../opportunities/PublicOfferListPage')).PublicOfferListPage }),
      },
      {
        path: 'opportunities/:id',
        lazy: async () => ({ Component: (await import('../opportunities/PublicOfferPage')).PublicOfferPage }),
      },
      { path: 'surveys/:token', lazy: async () => ({ Component: (await import('../surveys/PublicSurveyPage')).PublicSurveyPage }) },
      { path: '*', Component: NotFoundPage },
    ],
  },
  {
    element: (
      <SignedIn>
        <Outlet />
      </SignedIn>
    ),
    errorElement: <FailedPage />,
    HydrateFallback: Opening,
    children: [{ path: '/wall', lazy: async () => ({ Component: (await import('../wall/WallPage')).WallPage }) }],
  },
  {
    path: '/',
    element: (
      <SignedIn>
        <Shell />
      </SignedIn>
    ),
    errorElement: <FailedPage />,
    HydrateFallback: Opening,
    children: [
      {
        element: <Outlet />,
        errorElement: <FailedPage />,
        children: [
          { path: 'notices', lazy: async () => ({ Component: (await import('../work/NoticePage')).NoticePage }) },
          { path: 'waiting', lazy: async () => ({ Component: (await import('../waiting/WaitingPage')).WaitingPage }) },
          ...homeRoutes,
          { path: 'leads', lazy: async () => ({ Component: (await import('../leads/LeadRegisterPage')).LeadRegisterPage }) },
          { path: 'leads/new', lazy: async () => ({ Component: (await import('../leads/LeadFormPage')).LeadFormPage }) },
          { path: 'leads/import', lazy: async () => ({ Component: (await import('../leads/LeadImportPage')).LeadImportPage }) },
          { path: 'leads/quotas', lazy: async () => ({ Component: (await import('../leads/QuotaPage')).QuotaPage }) },
          { path: 'leads/pool', lazy: async () => ({ Component: (await import('../leads/PoolPage')).PoolPage }) },
          {
            path: 'leads/disputes',
            lazy: async () => ({ Component: (await import('../leads/DisputeRegisterPage')).DisputeRegisterPage }),
          },
          { path: 'leads/:id', lazy: async () => ({ Component: (await import('../leads/LeadPage')).LeadPage }) },
          { path: 'letters', lazy: async () => ({ Component: (await import('../letters/LetterRegisterPage')).LetterRegisterPage }) },
          { path: 'letters/new', lazy: async () => ({ Component: (await import('../letters/LetterFormPage')).LetterFormPage }) },
          { path: 'letters/:id', lazy: async () => ({ Component: (await import('../letters/LetterPage')).LetterPage }) },
          {
            path: 'enterprises',
            lazy: async () => ({ Component: (await import('../enterprises/EnterpriseRegisterPage')).EnterpriseRegisterPage }),
          },
          {
            path: 'enterprises/duplicates',
            lazy: async () => ({ Component: (await import('../enterprises/DuplicateRegisterPage')).DuplicateRegisterPage }),
          },
          {
            path: 'enterprises/duplicates/:id',
            lazy: async () => ({ Component: (await import('../enterprises/DuplicatePage')).DuplicatePage }),
          },
          {
            path: 'enterprises/import',
            lazy: async () => ({ Component: (await import('../enterprises/EnterpriseImportPage')).EnterpriseImportPage }),
          },
          { path: 'enterprises/:id', lazy: async () => ({ Component: (await import('../enterprises/EnterprisePage')).EnterprisePage }) },
          {
            path: 'target-lists',
            lazy: async () => ({ Component: (await import('../targets/TargetListRegisterPage')).TargetListRegisterPage }),
          },
          {
            path: 'target-lists/new',
            lazy: async () => ({ Component: (await import('../targets/TargetListFormPage')).TargetListFormPage }),
          },
          { path: 'target-lists/:id', lazy: async () => ({ Component: (await import('../targets/TargetListPage')).TargetListPage }) },
          {
            path: 'industry-chains',
            lazy: async () => ({ Component: (await import('../chains/ChainRegisterPage')).ChainRegisterPage }),
          },
          { path: 'industry-chains/new', lazy: async () => ({ Component: (await import('../chains/ChainFormPage')).ChainFormPage }) },
          { path: 'industry-chains/:id', lazy: async () => ({ Component: (await import('../chains/ChainPage')).ChainPage }) },
          {
            path: 'referrals',
            lazy: async () => ({ Component: (await import('../referrals/ReferralRegisterPage')).ReferralRegisterPage }),
          },
          { path: 'referrals/import', lazy: async () => ({ Component: (await import('../referrals/ReferralImportPage')).ReferralImportPage }) },
          { path: 'referrals/:id', lazy: async () => ({ Component: (await import('../referrals/ReferralPage')).ReferralPage }) },
          { path: 'referrers', lazy: async () => ({ Component: (await import('../referrals/ReferrerPages')).ReferrerRegisterPage }) },
          { path: 'referrers/:id', lazy: async () => ({ Component: (await import('../referrals/ReferrerPages')).ReferrerPage }) },
          { path: 'visits', lazy: async () => ({ Component: (await import('../visits/VisitRegisterPage')).VisitRegisterPage }) },
          { path: 'visits/new', lazy: async () => ({ Component: (await import('../visits/VisitFormPage')).VisitFormPage }) },
          { path: 'visits/import', lazy: async () => ({ Component: (await import('../visits/VisitImportPage')).VisitImportPage }) },
          { path: 'visits/scores', lazy: async () => ({ Component: (await import('../visits/ScorePage')).ScorePage }) },
          { path: 'visits/scores/:unit', lazy: async () => ({ Component: (await import('../visits/ScoreSourcePage')).ScoreSourcePage }) },
          { path: 'visits/:id', lazy: async () => ({ Component: (await import('../visits/VisitPage')).VisitPage }) },
          { path: 'trips', lazy: async () => ({ Component: (await import('../trips/TripRegisterPage')).TripRegisterPage }) },
          { path: 'trips/new', lazy: async () => ({ Component: (await import('../trips/TripFormPage')).TripFormPage }) },
          { path: 'trips/:id', lazy: async () => ({ Component: (await import('../trips/TripPage')).TripPage }) },
          {
            path: 'promotions',
            lazy: async () => ({ Component: (await import('../promotions/PromotionRegisterPage')).PromotionRegisterPage }),
          },
          {
            path: 'promotions/new',
            lazy: async () => ({ Component: (await import('../promotions/PromotionFormPage')).PromotionFormPage }),
          },
          { path: 'promotions/:id', lazy: async () => ({ Component: (await import('../promotions/PromotionPage')).PromotionPage }) },
          { path: 'stations', lazy: async () => ({ Component: (await import('../stations/StationRegisterPage')).StationRegisterPage }) },
          { path: 'stations/new', lazy: async () => ({ Component: (await import('../stations/StationFormPage')).StationFormPage }) },
          { path: 'stations/:id', lazy: async () => ({ Component: (await import('../stations/StationPage')).StationPage }) },
          { path: 'meetings', lazy: async () => ({ Component: (await import('../meetings/MeetingRegisterPage')).MeetingRegisterPage }) },
          { path: 'meetings/new', lazy: async () => ({ Component: (await import('../meetings/MeetingFormPage')).MeetingFormPage }) },
          {
            path: 'meetings/figures',
            lazy: async () => ({ Component: (await import('../meetings/MeetingFiguresPage')).MeetingFiguresPage }),
          },
          { path: 'meetings/:id', lazy: async () => ({ Component: (await import('../meetings/MeetingPage')).MeetingPage }) },
          { path: 'pairings', lazy: async () => ({ Component: (await import('../pairings/PairingRegisterPage')).PairingRegisterPage }) },
          { path: 'pairings/:id', lazy: async () => ({ Component: (await import('../pairings/PairingPage')).PairingPage }) },
          { path: 'network', lazy: async () => ({ Component: (await import('../network/UnitRegisterPage')).UnitRegisterPage }) },
          { path: 'network/units/:id', lazy: async () => ({ Component: (await import('../network/UnitPage')).UnitPage }) },
          { path: 'network/import', lazy: async () => ({ Component: (await import('../network/UnitImportPage')).UnitImportPage }) },
          {
            path: 'network/engagements',
            lazy: async () => ({ Component: (await import('../network/EngagementPages')).EngagementRegisterPage }),
          },
          { path: 'network/engagements/:id', lazy: async () => ({ Component: (await import('../network/EngagementPages')).EngagementPage }) },
          { path: 'network/officers', lazy: async () => ({ Component: (await import('../network/OfficerPages')).OfficerRegisterPage }) },
          { path: 'network/access', lazy: async () => ({ Component: (await import('../access/AccessPage')).AccessPage }) },
          { path: 'network/lost-by-restore', lazy: async () => ({ Component: (await import('../restored/LossPage')).LossPage }) },
          { path: 'network/hand-over', lazy: async () => ({ Component: (await import('../network/HandOverPage')).HandOverPage }) },
          { path: 'network/officer', lazy: async () => ({ Component: (await import('../network/OfficerPages')).OfficerPage }) },
          { path: 'rules', lazy: async () => ({ Component: (await import('../rules/RulesPage')).RulesPage }) },
          { path: 'rules/:service/:kind', lazy: async () => ({ Component: (await import('../rules/RuleKindPage')).RuleKindPage }) },
          { path: 'rules/:service/:kind/new', lazy: async () => ({ Component: (await import('../rules/RuleFormPage')).RuleFormPage }) },
          ...projectRoutes,
          ...rewardRoutes,
          ...honourRoutes,
          ...ledgerRoutes,
          ...talentRoutes,
          { path: '*', Component: NotFoundPage },
        ],
      },
    ],
  },
];

export const router = createBrowserRouter(withTexts(routes));
